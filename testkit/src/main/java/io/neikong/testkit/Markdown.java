package io.neikong.testkit;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page that is being written in Markdown. What comes from elsewhere goes in as {@link #text}, so that it is read as it
 * stands and formats nothing.
 */
final class Markdown {

    private static final Pattern FORMATTING = Pattern.compile("[\\\\`*_\\[\\]<>&|~#$]");
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(`{3,})");

    private final StringBuilder page = new StringBuilder();

    /** One line of text, in which nothing formats. Meant for headings and for the cells of tables. */
    static String text(String plain) {
        return FORMATTING
                .matcher(plain.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip())
                .replaceAll("\\\\$0");
    }

    Markdown heading(int level, String line) {
        return block("#".repeat(level) + " " + line);
    }

    /** A paragraph, a comment or whatever else stands by itself. */
    Markdown block(String lines) {
        if (!page.isEmpty()) {
            page.append('\n');
        }
        page.append(lines).append('\n');
        return this;
    }

    Markdown table(List<String> header, List<List<String>> rows) {
        block(row(header) + "\n" + row(Collections.nCopies(header.size(), "---")));
        rows.forEach(cells -> page.append(row(cells)).append('\n'));
        return this;
    }

    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Text that is shown line by line as it stands. */
    Markdown listing(String language, String lines) {
        int longest = FENCE.matcher(lines)
                .results()
                .mapToInt(fence -> fence.group(1).length())
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        return block(fence + language + "\n" + lines.stripTrailing() + "\n" + fence);
    }

    /** The page, lines ended by a line feed on every machine. */
    @Override
    public String toString() {
        return page.toString();
    }
}
