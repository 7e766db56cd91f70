package io.neikong.benchmarks.identifier;

import java.util.Arrays;

/** The limit for credit codes: one look into a table for each character, and no branch but the last. */
final class CreditCodeTable {

    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int ASCII = 128;
    private static final byte[] VALUES = new byte[ASCII];
    private static final byte[] WEIGHTED = new byte[17 * ASCII];

    static {
        Arrays.fill(VALUES, (byte) -1);
        Arrays.fill(WEIGHTED, (byte) -1);
        for (int value = 0; value < ALPHABET.length(); value++) {
            VALUES[ALPHABET.charAt(value)] = (byte) value;
        }
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            boolean digitsOnly = i >= 2 && i < 8;
            for (int value = 0; value < (digitsOnly ? 10 : ALPHABET.length()); value++) {
                WEIGHTED[i * ASCII + ALPHABET.charAt(value)] = (byte) (weight * value % 31);
            }
            weight = weight * 3 % 31;
        }
    }

    private CreditCodeTable() {}

    static boolean isValid(String code) {
        if (code.length() != 18) {
            return false;
        }
        int sum = 0;
        int signs = 0;
        for (int i = 0; i < 17; i++) {
            char character = code.charAt(i);
            if (character >= ASCII) {
                return false;
            }
            int weighted = WEIGHTED[i * ASCII + character];
            signs |= weighted;
            sum += weighted;
        }
        char last = code.charAt(17);
        return signs >= 0 && last < ASCII && VALUES[last] == (31 - sum % 31) % 31;
    }
}
