package io.neikong.checkup;

import java.nio.file.Path;

/**
 * A baseline file that is not there or is not a baseline. The message begins with {@code file:line:column} and says what
 * was expected and what came; a file that is not there has line 0 and column 0.
 */
public final class UnusableBaselineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    UnusableBaselineException(Path file, int line, int column, String what) {
        super(file + ":" + line + ":" + column + ": " + what);
        this.file = file.toString();
        this.line = line;
        this.column = column;
    }

    UnusableBaselineException(Path file, int line, int column, String what, Throwable cause) {
        this(file, line, column, what);
        initCause(cause);
    }

    /** The file. */
    public String file() {
        return file;
    }

    /** The line, counted from 1; 0 if there is no such file. */
    public int line() {
        return line;
    }

    /** The column, counted from 1; 0 if there is no such file. */
    public int column() {
        return column;
    }
}
