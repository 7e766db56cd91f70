package io.neikong.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a ledger in a file: {@code {"index":7,"hash":"<64 digits>","entry":{…}}} and a line feed. The entry stands there as
 * it was hashed.
 */
final class Lines {

    private static final byte[] INDEX = ascii("{\"index\":");
    private static final byte[] HASH = ascii(",\"hash\":\"");
    private static final byte[] ENTRY = ascii("\",\"entry\":");
    private static final byte[] DIGITS = ascii("0123456789abcdef");
    private static final int LONGEST_INDEX = 19;
    private static final int SOME = 1 << 18;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle HALF = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LINE_FEEDS = 0x0a0a0a0a0a0a0a0aL;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Lines() {}

    /** How many bytes the line of an entry has at most. */
    static int longest(byte[] entry) {
        return INDEX.length + LONGEST_INDEX + HASH.length + 2 * Sha256.BYTES + ENTRY.length + entry.length + 2;
    }

    /** Writes a line into a buffer that has room for it, and says where it ends. */
    static int write(byte[] into, int at, long index, byte[] hash, byte[] entry) {
        int end = put(INDEX, into, at);
        end = put(ascii(Long.toString(index)), into, end);
        end = put(HASH, into, end);
        for (byte value : hash) {
            into[end++] = DIGITS[value >> 4 & 0xf];
            into[end++] = DIGITS[value & 0xf];
        }
        end = put(ENTRY, into, end);
        end = put(entry, into, end);
        into[end++] = '}';
        into[end++] = '\n';
        return end;
    }

    /**
     * Reads all lines.
     *
     * @param in  where they stand
     * @param last  whether nothing follows, so that an unfinished line is torn and not damaged
     */
    static void read(InputStream in, boolean last, LedgerSource.Visitor visitor) throws IOException {
        byte[] buffer = new byte[SOME];
        byte[] hash = new byte[Sha256.BYTES];
        int from = 0;
        int searched = 0;
        int end = 0;
        while (true) {
            int lineFeed = lineFeed(buffer, searched, end);
            if (lineFeed >= 0) {
                line(buffer, from, lineFeed, hash, visitor);
                from = lineFeed + 1;
                searched = from;
                continue;
            }
            if (from > 0) {
                System.arraycopy(buffer, from, buffer, 0, end - from);
                end -= from;
                from = 0;
            } else if (end == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * end);
            }
            searched = end;
            int more = in.readNBytes(buffer, end, buffer.length - end);
            if (more == 0) {
                break;
            }
            end += more;
        }
        if (end > 0) {
            rest(buffer, end, hash, last, visitor);
        }
    }

    /** An end without a line feed: torn, unless a whole line stands there and something else than a line feed after it. */
    private static void rest(byte[] buffer, int end, byte[] hash, boolean last, LedgerSource.Visitor visitor) {
        if (!last || isWhole(buffer, end - 1, hash)) {
            visitor.damaged();
        } else {
            visitor.torn(end);
        }
    }

    private static boolean isWhole(byte[] buffer, int to, byte[] hash) {
        int entry = parse(buffer, 0, to, hash);
        if (entry < 0) {
            return false;
        }
        byte[] expected = new byte[Sha256.BYTES];
        new Sha256().leaf(buffer, entry, to - 1 - entry, expected);
        return Arrays.equals(hash, expected);
    }

    private static void line(byte[] buffer, int from, int to, byte[] hash, LedgerSource.Visitor visitor) {
        int entry = parse(buffer, from, to, hash);
        if (entry < 0) {
            visitor.damaged();
        } else {
            visitor.entry(index(buffer, from), hash, buffer, entry, to - 1 - entry);
        }
    }

    /** Where the entry of a line begins; -1 if it is no line of a ledger. */
    private static int parse(byte[] buffer, int from, int to, byte[] hash) {
        int at = after(INDEX, buffer, from, to);
        int digits = at;
        while (at >= 0 && at < to && buffer[at] >= '0' && buffer[at] <= '9') {
            at++;
        }
        boolean number = at > digits && at - digits < LONGEST_INDEX && (buffer[digits] != '0' || at - digits == 1);
        at = number ? after(HASH, buffer, at, to) : -1;
        if (at < 0 || to - at < 2 * Sha256.BYTES) {
            return -1;
        }
        at = digits(buffer, at, hash) ? after(ENTRY, buffer, at + 2 * Sha256.BYTES, to) : -1;
        return at >= 0 && to - at >= 2 && buffer[to - 1] == '}' ? at : -1;
    }

    /** Reads the digits of a hash, eight at a time, and says whether they are digits from 0 to f. */
    private static boolean digits(byte[] buffer, int from, byte[] hash) {
        long wrong = 0;
        for (int at = 0; at < Sha256.BYTES; at += Integer.BYTES) {
            long text = (long) WORD.get(buffer, from + 2 * at);
            long values = (text & 0x0f0f0f0f0f0f0f0fL) + 9 * (text >>> 6 & LOW_BITS);
            long letters = (values + 0x0606060606060606L) >>> 4 & LOW_BITS;
            long expected = values + 0x3030303030303030L + ('a' - '0' - 10) * letters;
            wrong |= (values & 0xf0f0f0f0f0f0f0f0L) | (text ^ expected);
            long pairs = (values << 4 | values >>> 8) & 0x00ff00ff00ff00ffL;
            pairs = (pairs | pairs >>> 8) & 0x0000ffff0000ffffL;
            HALF.set(hash, at, (int) (pairs | pairs >>> 16));
        }
        return wrong == 0;
    }

    private static long index(byte[] buffer, int from) {
        long index = 0;
        for (int at = from + INDEX.length; buffer[at] != ','; at++) {
            index = 10 * index + buffer[at] - '0';
        }
        return index;
    }

    /** Where to go on behind a text; -1 if it does not stand there. */
    private static int after(byte[] text, byte[] buffer, int at, int to) {
        int end = at + text.length;
        return at >= 0 && end <= to && Arrays.equals(buffer, at, end, text, 0, text.length) ? end : -1;
    }

    /** The first line feed, eight bytes at a time; -1 if there is none. */
    private static int lineFeed(byte[] buffer, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long different = (long) WORD.get(buffer, at) ^ LINE_FEEDS;
            long found = different - LOW_BITS & ~different & HIGH_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        for (; at < to; at++) {
            if (buffer[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    private static int put(byte[] text, byte[] into, int at) {
        System.arraycopy(text, 0, into, at, text.length);
        return at + text.length;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
