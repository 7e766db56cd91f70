package io.neikong.finance.voucher;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an accounting voucher, or its place among the vouchers that one number was split into (凭证号、分号).
 *
 * @param number  the number, from 1 to 999999999
 * @param part  which part of a split number this is, from 1 to {@code parts}; 1 if it was not split
 * @param parts  how many vouchers share the number; 1 if it was not split
 */
public record VoucherNumber(int number, int part, int parts) implements Comparable<VoucherNumber>, Serializable {

    private static final Pattern WRITTEN =
            Pattern.compile("0*([1-9]\\d{0,8})(?:-0*([1-9]\\d{0,2})/0*([1-9]\\d{0,2}))?");

    public VoucherNumber {
        if (number < 1 || number > 999_999_999) {
            throw new IllegalArgumentException("number must be from 1 to 999999999, but was " + number);
        }
        if (part < 1 || part > parts || parts > 999) {
            throw new IllegalArgumentException(
                    "part must be from 1 to parts, which is at most 999, but was " + part + " of " + parts);
        }
    }

    /** A number that is not split. */
    public static VoucherNumber of(int number) {
        return new VoucherNumber(number, 1, 1);
    }

    /**
     * The number of a text. Full-width characters and leading zeros are accepted.
     *
     * @param text  such as {@code 3}, or {@code 3-1/2} for the first of the two vouchers that share the number 3
     * @return the number
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static VoucherNumber parse(String text) {
        Matcher written = WRITTEN.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC));
        if (!written.matches()) {
            throw unreadable(text);
        }
        int number = Integer.parseInt(written.group(1));
        if (written.group(2) == null) {
            return of(number);
        }
        int part = Integer.parseInt(written.group(2));
        int parts = Integer.parseInt(written.group(3));
        if (parts == 1 || part > parts) {
            throw unreadable(text);
        }
        return new VoucherNumber(number, part, parts);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "expected a voucher number such as 3, or 3-1/2 for the first of two, but was \"" + text + "\"");
    }

    /** Whether several vouchers share the number. */
    public boolean isSplit() {
        return parts > 1;
    }

    /** By number, then by how many share it, then by part. */
    @Override
    public int compareTo(VoucherNumber other) {
        int byNumber = Integer.compare(number, other.number);
        if (byNumber != 0) {
            return byNumber;
        }
        int byParts = Integer.compare(parts, other.parts);
        return byParts != 0 ? byParts : Integer.compare(part, other.part);
    }

    /** As it is written: {@code 3} or {@code 3-1/2}. */
    @Override
    public String toString() {
        return isSplit() ? number + "-" + part + "/" + parts : Integer.toString(number);
    }
}
