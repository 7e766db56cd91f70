package io.neikong.finance.subsidy.stacking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/** Many small entries of bytes, one after another in pieces, so that nothing is ever copied to make room. */
final class PackedBytes {

    private static final int PIECE_BITS = 20;
    private static final int PIECE = 1 << PIECE_BITS;

    private byte[][] pieces = new byte[16][];
    private int used;
    private int free;

    /** Keeps an entry and says where it is. */
    long append(Writer entry) {
        if (free < entry.length) {
            pieces = used == pieces.length ? Arrays.copyOf(pieces, used * 2) : pieces;
            pieces[used++] = new byte[Math.max(PIECE, entry.length)];
            free = pieces[used - 1].length;
        }
        byte[] piece = pieces[used - 1];
        int offset = piece.length - free;
        System.arraycopy(entry.bytes, 0, piece, offset, entry.length);
        free = piece.length > PIECE ? 0 : free - entry.length;
        return ((long) (used - 1) << PIECE_BITS) | offset;
    }

    /** Reads an entry from its first byte on. */
    Reader at(long position) {
        return new Reader(pieces[(int) (position >>> PIECE_BITS)], (int) position & (PIECE - 1));
    }

    /** Whether the entry at a position begins with all that was written. */
    boolean startsWith(long position, Writer entry) {
        byte[] piece = pieces[(int) (position >>> PIECE_BITS)];
        int offset = (int) position & (PIECE - 1);
        return piece.length - offset >= entry.length
                && Arrays.equals(piece, offset, offset + entry.length, entry.bytes, 0, entry.length);
    }

    /** An entry in the making, to be used again and again. */
    static final class Writer {
        private byte[] bytes = new byte[256];
        private int length;

        Writer clear() {
            length = 0;
            return this;
        }

        int hash() {
            int hash = 1;
            for (int i = 0; i < length; i++) {
                hash = 31 * hash + bytes[i];
            }
            hash *= 0x9E3779B9;
            return hash ^ (hash >>> 15);
        }

        Writer put(int value) {
            bytes = length == bytes.length ? Arrays.copyOf(bytes, length * 2) : bytes;
            bytes[length++] = (byte) value;
            return this;
        }

        /** A number in as few bytes as it takes, seven bits in each; a negative one takes ten. */
        Writer number(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                put((int) (rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            return put((int) rest);
        }

        /** A number near zero on either side. */
        Writer signed(long value) {
            return number((value << 1) ^ (value >> 63));
        }

        Writer amount(BigDecimal amount) {
            byte[] unscaled = amount.unscaledValue().toByteArray();
            signed(amount.scale()).number(unscaled.length);
            for (byte one : unscaled) {
                put(one);
            }
            return this;
        }

        /** Each character in one byte to three, so that any text comes back as it was. */
        Writer text(String text) {
            number(text.length());
            for (int i = 0; i < text.length(); i++) {
                number(text.charAt(i));
            }
            return this;
        }
    }

    /** What is read of an entry, in the order in which it was written. */
    static final class Reader {
        private final byte[] bytes;
        private int next;

        private Reader(byte[] bytes, int next) {
            this.bytes = bytes;
            this.next = next;
        }

        int get() {
            return bytes[next++];
        }

        long number() {
            long value = 0;
            int shift = 0;
            byte part;
            do {
                part = bytes[next++];
                value |= (long) (part & 0x7F) << shift;
                shift += 7;
            } while (part < 0);
            return value;
        }

        long signed() {
            long value = number();
            return (value >>> 1) ^ -(value & 1);
        }

        BigDecimal amount() {
            int scale = (int) signed();
            int length = (int) number();
            next += length;
            return new BigDecimal(new BigInteger(bytes, next - length, length), scale);
        }

        String text() {
            char[] text = new char[(int) number()];
            for (int i = 0; i < text.length; i++) {
                text[i] = (char) number();
            }
            return new String(text);
        }
    }
}
