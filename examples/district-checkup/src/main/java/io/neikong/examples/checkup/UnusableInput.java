package io.neikong.examples.checkup;

/** Input that cannot be used: one line that says where, what was expected and what came. */
final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableInput(String message) {
        super(message);
    }

    /**
     * Points at a place in a file.
     *
     * @param line  counted from 1
     * @param column  the character in the line, counted from 1
     */
    static UnusableInput at(String file, int line, int column, String problem) {
        return new UnusableInput(file + ":" + line + ":" + column + ": " + problem);
    }
}
