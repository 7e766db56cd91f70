package io.neikong.benchmarks.checkup;

import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.accounting.VoucherDuties.Paid;
import io.neikong.finance.accounting.VoucherDuties.Posted;
import io.neikong.finance.accounting.VoucherDuties.Prepared;
import io.neikong.finance.accounting.VoucherDuties.Reviewed;
import java.time.Instant;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Vouchers as they come from a system, made while they are read; one of a thousand was reviewed by whoever posted it. */
final class VoucherRows {

    static final int ONE_BROKEN_OF = 1_000;

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
    private static final int DAYS = 250;

    private VoucherRows() {}

    static Stream<VoucherDuties> stream(int count) {
        return LongStream.range(0, count).mapToObj(VoucherRows::row);
    }

    static VoucherDuties row(long number) {
        Instant prepared = MORNING.plusSeconds(86_400 * (number % DAYS));
        String reviewer = "reviewer-" + number % 31;
        return new VoucherDuties(
                "2026/" + number,
                new Prepared("preparer-" + number % 17, prepared),
                new Reviewed(reviewer, prepared.plusSeconds(600)),
                new Posted(
                        number % ONE_BROKEN_OF == 0 ? reviewer : "bookkeeper-" + number % 7,
                        prepared.plusSeconds(1_200)),
                "chief",
                Paid.NOTHING,
                VoucherDuties.Status.POSTED);
    }
}
