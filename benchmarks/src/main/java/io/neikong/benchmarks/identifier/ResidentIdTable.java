package io.neikong.benchmarks.identifier;

/** The limit for resident ids: digits tested by their sign, and small tables for provinces and months. */
final class ResidentIdTable {

    static final int[] PROVINCES = {
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62,
        63, 64, 65, 71, 81, 82, 83, 91
    };
    static final byte[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static final String CHECKS = "10X98765432";

    private static final boolean[] IS_PROVINCE = new boolean[100];
    private static final byte[] DAYS = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    static {
        for (int province : PROVINCES) {
            IS_PROVINCE[province] = true;
        }
    }

    private ResidentIdTable() {}

    static boolean isValid(String id) {
        if (id.length() != 18) {
            return false;
        }
        int sum = 0;
        int signs = 0;
        for (int i = 0; i < 17; i++) {
            int digit = id.charAt(i) - '0';
            signs |= digit | (9 - digit);
            sum += digit * WEIGHTS[i];
        }
        if (signs < 0 || !IS_PROVINCE[two(id, 0)]) {
            return false;
        }
        int year = two(id, 6) * 100 + two(id, 8);
        int month = two(id, 10);
        int day = two(id, 12);
        if (month < 1 || month > 12 || day < 1 || day > DAYS[month]) {
            return false;
        }
        boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
        char wanted = CHECKS.charAt(sum % 11);
        char last = id.charAt(17);
        return (month != 2 || day != 29 || leap) && (last == wanted || (wanted == 'X' && last == 'x'));
    }

    private static int two(String id, int at) {
        return (id.charAt(at) - '0') * 10 + id.charAt(at + 1) - '0';
    }
}
