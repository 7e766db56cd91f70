package io.neikong.permissions.conflict;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers identifiers in the order in which they first come. A million of them take two arrays, where a map from text to
 * number takes two objects for each.
 */
final class Ids implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_CAPACITY = 16;

    private @Nullable String[] texts = new String[FIRST_CAPACITY];
    private int size;

    /**
     * In the upper half the hash of the identifier there, so that others are passed over without a look at their text; in the
     * lower half one more than its number. 0 where there is none; twice as long as texts.
     */
    private long[] slots = new long[2 * FIRST_CAPACITY];

    int size() {
        return size;
    }

    /** The identifier of a number that was given out. */
    String get(int number) {
        String text = texts[number];
        if (text == null) {
            throw new IndexOutOfBoundsException("number must be less than " + size + ", but was " + number);
        }
        return text;
    }

    /** Its number, −1 if it never came. */
    int find(String text) {
        return (int) slots[slotOf(text, hash(text))] - 1;
    }

    /** Its number, a new one if it never came. */
    int add(String text) {
        int hash = hash(text);
        int slot = slotOf(text, hash);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        if (size == texts.length) {
            grow();
            slot = slotOf(text, hash);
        }
        texts[size] = text;
        slots[slot] = entry(hash, size++);
        return size - 1;
    }

    private static int hash(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }

    private static long entry(int hash, int number) {
        return (long) hash << Integer.SIZE | number + 1;
    }

    private int slotOf(String text, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0
                && ((int) (slots[slot] >>> Integer.SIZE) != hash || !text.equals(texts[(int) slots[slot] - 1]))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, 2 * texts.length);
        long[] before = slots;
        slots = new long[2 * texts.length];
        int mask = slots.length - 1;
        for (long entry : before) {
            if (entry != 0) {
                int slot = (int) (entry >>> Integer.SIZE) & mask;
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = entry;
            }
        }
    }
}
