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

    /** One more than the number of the identifier there, 0 where there is none; twice as long as texts, or longer. */
    private int[] slots = new int[4 * FIRST_CAPACITY];

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
        return slots[slotOf(text)] - 1;
    }

    /** Its number, a new one if it never came. */
    int add(String text) {
        int slot = slotOf(text);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }
        if (size == texts.length) {
            grow();
            slot = slotOf(text);
        }
        texts[size] = text;
        slots[slot] = ++size;
        return size - 1;
    }

    private int slotOf(String text) {
        int mask = slots.length - 1;
        int hash = text.hashCode() * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (slots[slot] > 0 && !text.equals(texts[slots[slot] - 1])) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, 2 * texts.length);
        slots = new int[4 * texts.length];
        for (int number = 0; number < size; number++) {
            slots[slotOf(get(number))] = number + 1;
        }
    }
}
