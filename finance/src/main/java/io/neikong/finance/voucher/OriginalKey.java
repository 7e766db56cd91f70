package io.neikong.finance.voucher;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What entries of the same original voucher have in common (原始凭证查重键): pure functions of one entry, so that entries can be
 * brought together however many there are.
 *
 * <p>An entry has one or two {@linkplain #of keys}. Bring together the entries of each key, over all years and books, and
 * give each group to {@link OriginalUsedOnce} as {@link AlikeOriginals}. A few hundred thousand entries fit into memory
 * ({@link AlikeOriginals#of}). For millions, let a database or an engine group by {@code text}; or read the entries twice:
 * once to count a 64-bit hash of each text, which is 80 megabytes for 5,000,000 entries with two keys each, and once more to
 * keep the entries whose hashes occur repeatedly; or in several passes, each for a part of the hashes.
 *
 * @param match  what the key consists of
 * @param text  the key itself, equal for equal keys of the same {@code match} and different for all others
 */
public record OriginalKey(Match match, String text) implements Serializable {

    /** What two entries of the same original have in common. */
    public enum Match {
        /** The number of an electronic invoice, which is enough by itself (电子发票号码). */
        E_INVOICE_NUMBER("byEInvoiceNumber"),
        /** Issuer, number, amount and day (开具方、号码、金额、日期). */
        ISSUER_AND_NUMBER("byIssuerAndNumber"),
        /** Issuer, amount and day; a number is missing (开具方、金额、日期). */
        ISSUER_AMOUNT_AND_DAY("byIssuerAmountAndDay"),
        /** Nothing: it lacks what would tell it from others (无法识别). */
        NOTHING("byNothing");

        private final String term;

        Match(String term) {
            this.term = term;
        }

        String term() {
            return term;
        }
    }

    private static final char SEPARATOR = '\u001f';

    public OriginalKey {
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The keys of an entry: that of its number, if it has one, and issuer, amount and day, to find those that lack only the
     * number.
     */
    public static List<OriginalKey> of(RegisteredOriginal entry) {
        String eInvoiceNumber = normalNumber(entry.eInvoiceNumber());
        String number = normalNumber(entry.number());
        String rest = issuerAmountAndDay(entry);
        OriginalKey byNumber = null;
        if (eInvoiceNumber != null) {
            byNumber =
                    new OriginalKey(Match.E_INVOICE_NUMBER, "E" + SEPARATOR + eInvoiceNumber + colour(entry.amount()));
        } else if (rest == null) {
            byNumber = new OriginalKey(Match.NOTHING, "0" + SEPARATOR + entry.original());
        } else if (number != null) {
            byNumber = new OriginalKey(Match.ISSUER_AND_NUMBER, "N" + SEPARATOR + rest + SEPARATOR + number);
        }
        OriginalKey withoutNumber =
                rest == null ? null : new OriginalKey(Match.ISSUER_AMOUNT_AND_DAY, "S" + SEPARATOR + rest);
        return Stream.of(byNumber, withoutNumber).filter(Objects::nonNull).toList();
    }

    private static @Nullable String issuerAmountAndDay(RegisteredOriginal entry) {
        String issuer = normalIssuer(entry.issuer());
        BigDecimal amount = entry.amount();
        return issuer == null || amount == null || entry.issuedOn() == null
                ? null
                : issuer + SEPARATOR + amount.stripTrailingZeros().toPlainString() + SEPARATOR + entry.issuedOn();
    }

    /** A red-letter invoice may bear the number of the one that it undoes. */
    private static String colour(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0 ? SEPARATOR + "red" : "";
    }

    /**
     * A number as it is compared: without white space, in half-width capital letters, without leading zeros; null if it has no
     * digit or nothing but zeros, such as a stroke or "none" where a number should be.
     */
    public static @Nullable String normalNumber(@Nullable String number) {
        String normal = normalIssuer(number);
        if (normal == null || !isNumber(normal)) {
            return null;
        }
        int first = 0;
        while (normal.charAt(first) == '0') {
            first++;
        }
        return normal.substring(first);
    }

    /** Whether there is a digit after the leading zeros. */
    static boolean isNumber(@Nullable String number) {
        boolean leading = true;
        for (int i = 0; number != null && i < number.length(); i++) {
            char c = halfWidth(number.charAt(i));
            leading &= c == '0' || isSpace(c);
            if (!leading && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** An issuer as it is compared: without white space, in half-width capital letters; null if nothing is left of it. */
    public static @Nullable String normalIssuer(@Nullable String issuer) {
        if (issuer == null) {
            return null;
        }
        StringBuilder normal = new StringBuilder(issuer.length());
        for (int i = 0; i < issuer.length(); i++) {
            char c = halfWidth(issuer.charAt(i));
            if (!isSpace(c)) {
                normal.append(Character.toUpperCase(c));
            }
        }
        return normal.isEmpty() ? null : normal.toString();
    }

    private static char halfWidth(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - '\uff01' + '!') : c;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
