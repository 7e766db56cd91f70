package io.neikong.report;

import java.nio.file.Path;

/**
 * An earlier report that is not there or is not a report. The message begins with {@code file:line:column} and says what
 * was expected and what came; a file that is not there has line 0 and column 0.
 */
public final class UnusableReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableReportException(Path file, int line, int column, String what, Throwable cause) {
        super(file + ":" + line + ":" + column + ": " + what, cause);
    }

    UnusableReportException(Path file, int line, int column, String what) {
        super(file + ":" + line + ":" + column + ": " + what);
    }
}
