package io.neikong.identifier;

import java.util.Arrays;

/**
 * The weighted sum of the characters of an identifier of fixed length, from a table by position and character.
 *
 * <p>The check character counts as the last position with the weight 1, so that a whole identifier comes to one known
 * remainder. A record, because the virtual machine takes the components of a constant record for constants: the loop is
 * unrolled and the division becomes a multiplication.
 *
 * @param terms  weight times value by position and ASCII character, {@value #NOT_ALLOWED} for a character not allowed there
 * @param checkCharacters  the characters allowed in the last position, each at the index of its value
 * @param modulus  what the sum is divided by
 * @param remainder  what remains for a right check character
 */
@SuppressWarnings("ArrayRecordComponent") // two sums are never compared
record WeightedSum(byte[] terms, String checkCharacters, int modulus, int remainder) {

    private static final int ASCII = 128;
    private static final byte NOT_ALLOWED = -1;

    /**
     * A sum.
     *
     * @param characters  the characters allowed before the last position, each at the index of its value
     * @param weights  the weight of each position before the last
     */
    static WeightedSum of(String characters, int[] weights, String checkCharacters, int modulus, int remainder) {
        byte[] terms = new byte[(weights.length + 1) * ASCII];
        Arrays.fill(terms, NOT_ALLOWED);
        for (int i = 0; i < weights.length; i++) {
            for (int value = 0; value < characters.length(); value++) {
                terms[i * ASCII + characters.charAt(value)] = (byte) (weights[i] * value % modulus);
            }
        }
        for (int value = 0; value < checkCharacters.length(); value++) {
            terms[weights.length * ASCII + checkCharacters.charAt(value)] = (byte) value;
        }
        return new WeightedSum(terms, checkCharacters, modulus, remainder);
    }

    /** This sum, with another way to write one of the check characters. */
    WeightedSum alsoWriting(char checkCharacter, char other) {
        byte[] more = terms.clone();
        more[terms.length - ASCII + other] = terms[terms.length - ASCII + checkCharacter];
        return new WeightedSum(more, checkCharacters, modulus, remainder);
    }

    private int length() {
        return terms.length / ASCII;
    }

    /** Whether the text has the length, only allowed characters, and the right check character. */
    boolean holds(CharSequence text) {
        if (text.length() != length()) {
            return false;
        }
        int sum = 0;
        int signs = 0;
        int characters = 0;
        for (int i = 0; i < length(); i++) {
            int character = text.charAt(i);
            int term = terms[i * ASCII + (character & (ASCII - 1))];
            characters |= character;
            signs |= term;
            sum += term;
        }
        return characters < ASCII && signs >= 0 && sum % modulus == remainder;
    }

    /** Whether that character may stand at that index. */
    boolean allows(int index, char character) {
        return character < ASCII && terms[index * ASCII + character] >= 0;
    }

    /** The right check character after the allowed characters before it. */
    char checkCharacter(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < length() - 1; i++) {
            sum += terms[i * ASCII + text.charAt(i)];
        }
        return checkCharacters.charAt(Math.floorMod(remainder - sum, modulus));
    }
}
