package io.neikong.policy;

import java.io.Serial;

/** A policy file that was refused, with the place, what was expected there and what came (配置文件无效). */
public final class PolicyFileException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String pointer;
    private final String expected;
    private final String found;

    PolicyFileException(String file, int line, int column, String pointer, String expected, String found) {
        super(oneLine(file + ", line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", at " + pointer)
                + ": expected " + expected + ", but was " + found));
        this.file = file;
        this.line = line;
        this.column = column;
        this.pointer = pointer;
        this.expected = expected;
        this.found = found;
    }

    /** Keys and texts of a file can hold line breaks; a message has one line, so that no file can forge a second one. */
    private static String oneLine(String message) {
        return message.replaceAll("\\p{Cntrl}+", " ");
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column in characters, from 1. */
    public int column() {
        return column;
    }

    /** Where it is, as a JSON pointer; empty for the whole file. */
    public String pointer() {
        return pointer;
    }

    /** What was expected. */
    public String expected() {
        return expected;
    }

    /** What came instead. */
    public String found() {
        return found;
    }
}
