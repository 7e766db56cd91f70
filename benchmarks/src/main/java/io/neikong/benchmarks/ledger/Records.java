package io.neikong.benchmarks.ledger;

import java.nio.charset.StandardCharsets;

/** Entries of 300 bytes, each another. */
final class Records {

    static final int BYTES = 300;

    private static final String FRONT =
            "{\"kind\":\"record\",\"at\":\"2026-06-30T01:00:00Z\",\"topic\":\"payment\",\"subject\":\"PAY-";

    private Records() {}

    static byte[] record(long number) {
        StringBuilder text = new StringBuilder(FRONT).append(number).append("\",\"values\":{\"reviewed\":\"");
        text.append("P-31".repeat(BYTES)).setLength(BYTES - 3);
        return text.append("\"}}").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
