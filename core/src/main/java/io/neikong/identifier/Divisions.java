package io.neikong.identifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which codes of administrative divisions were ever listed, and when, as far as that is known (行政区划代码). Read when first
 * asked for; the resource has a README of its own.
 */
final class Divisions {

    private static final int DIGITS = 6;

    private Divisions() {}

    /** The codes with their years, loaded with the class: a code, its first year and its last year in one sorted number. */
    private static final class Years {

        private static final int CODE = 32;
        private static final int FROM = 16;
        private static final int SIXTEEN_BITS = 0xFFFF;

        /** The last list still has the code, or it is not known until when it was listed. */
        private static final int OPEN = SIXTEEN_BITS;

        /**
         * In numbers that are issued, whatever the lists say (engineering default): codes of the authorities of the state,
         * residence permits of residents of Hong Kong, Macao and Taiwan.
         */
        private static final int[] BESIDE_THE_LISTS = {100_000, 810_000, 820_000, 830_000};

        private static final long[] LISTED = read();

        private static long[] read() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(Divisions.class.getResourceAsStream("divisions/codes.txt"), "divisions"),
                    StandardCharsets.US_ASCII))) {
                LongStream listed = lines.lines().flatMapToLong(Years::read);
                LongStream others = Arrays.stream(BESIDE_THE_LISTS).mapToLong(code -> packed(code, 0, OPEN));
                return LongStream.concat(listed.filter(Years::isNotBeside), others)
                        .sorted()
                        .toArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** {@code from-until code code …}, both as year and month, and empty where no limit is known. */
        private static LongStream read(String line) {
            String[] parts = line.split(" ", -1);
            String[] months = parts[0].split("-", -1);
            int firstYear = months[0].isEmpty() ? 0 : year(months[0]);
            int lastYear = months[1].isEmpty() ? OPEN : year(months[1]);
            return Stream.of(parts).skip(1).mapToLong(code -> packed(Integer.parseInt(code), firstYear, lastYear));
        }

        private static int year(String month) {
            return Integer.parseInt(month, 0, 4, 10);
        }

        private static long packed(int code, int from, int until) {
            return (long) code << CODE | (long) from << FROM | until;
        }

        private static boolean isNotBeside(long packed) {
            return Arrays.binarySearch(BESIDE_THE_LISTS, (int) (packed >> CODE)) < 0;
        }

        /** The number of that code; negative if it is not listed. */
        private static long of(int code) {
            int found = Arrays.binarySearch(LISTED, packed(code, 0, 0));
            int next = found < 0 ? -found - 1 : found;
            return next < LISTED.length && LISTED[next] >> CODE == code ? LISTED[next] : -1;
        }

        private static int from(long packed) {
            return (int) (packed >> FROM) & SIXTEEN_BITS;
        }

        private static int until(long packed) {
            return (int) packed & SIXTEEN_BITS;
        }
    }

    /** Whether any list has the six characters from that index on. */
    static boolean isListed(CharSequence text, int start) {
        return years(text, start) >= 0;
    }

    /** Whether the six digits from that index on may have been listed at any time of that year. */
    static boolean mayHaveBeenInForce(CharSequence text, int start, int year) {
        long years = years(text, start);
        return years >= 0 && Years.from(years) <= year && year <= Years.until(years);
    }

    private static long years(CharSequence text, int start) {
        int code = 0;
        for (int i = start; i < start + DIGITS; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            code = code * 10 + digit - '0';
        }
        return Years.of(code);
    }
}
