package io.neikong.finance.subsidy.stacking;

import java.util.Arrays;

/** Identifiers, each kept once and known by its number, in the order in which they came. */
final class PackedTexts {

    private final PackedBytes texts = new PackedBytes();
    private final PackedBytes.Writer writer = new PackedBytes.Writer();
    private long[] positions = new long[64];
    private int[] hashes = new int[64];
    private int[] slots = new int[128];
    private int size;

    int size() {
        return size;
    }

    /** The number of a text, a new one if it has not come before. */
    int number(String text) {
        writer.clear().text(text);
        int hash = writer.hash();
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && texts.startsWith(positions[number], writer)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, size + (size >> 1));
            hashes = Arrays.copyOf(hashes, size + (size >> 1));
        }
        positions[size] = texts.append(writer);
        hashes[size] = hash;
        slots[slot] = size + 1;
        if (++size > slots.length / 3 * 2) {
            enlarge();
        }
        return size - 1;
    }

    /** The text of a number. */
    String text(int number) {
        return texts.at(positions[number]).text();
    }

    private void enlarge() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number + 1;
        }
    }
}
