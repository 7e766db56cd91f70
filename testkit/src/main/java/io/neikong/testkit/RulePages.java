package io.neikong.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder with the pages of a catalogue and their index, kept by the tests (规则目录): they fail where a page is not what
 * the rules say, and write it where the system property {@value #PROPERTY} is {@value #WRITE}.
 *
 * @param folder  the folder, relative to the working directory of the tests or absolute
 * @param sources  the folders in which the sources of the facts may be, such as {@code src/main/java}: the pages say of a
 *     fact what its Javadoc there says
 */
public record RulePages(Path folder, List<Path> sources) {

    /** The system property that lets the tests write the pages. */
    public static final String PROPERTY = "neikong.catalogue";

    /** The value of the system property that lets the tests write the pages. */
    public static final String WRITE = "write";

    private static final String INDEX = "README.md";
    private static final String CLAUSES = "clauses.md";

    /** What stands between the cells of a row; inside a cell a bar is escaped. */
    private static final String CELLS = " \\| ";

    public RulePages {
        Objects.requireNonNull(folder, "folder");
        sources = List.copyOf(sources);
    }

    /** Pages that say nothing of the facts but their names and types. */
    public RulePages(Path folder) {
        this(folder, List.of());
    }

    /**
     * Checks that the file of a page is there and says what the page says, or writes it.
     *
     * @throws AssertionError if it is not, with how to write it anew
     */
    public void keep(RulePage page) {
        keep(page.file(), page.markdown(sources));
    }

    /**
     * Checks that the index lists all pages of the folder with all their rules, and that {@code clauses.md} beside the
     * folder lists the same rules by the clauses of the notice; or writes both.
     *
     * @throws AssertionError if they do not, with how to write them anew
     */
    public void keepIndex() {
        List<List<String>> rules = rules();
        keep(INDEX, index(rules));
        keep("../" + CLAUSES, new ClauseIndex(rules, folderName()).markdown());
    }

    /** The tables of rules that the pages begin with, in one, cell by cell. */
    private List<List<String>> rules() {
        List<List<String>> rows = new ArrayList<>();
        for (Path page : pages()) {
            text(page)
                    .lines()
                    .filter(line -> line.startsWith("| [") && line.contains("](" + page.getFileName() + "#"))
                    .forEach(line -> rows.add(
                            List.of(line.substring(2, line.length() - 2).split(CELLS, -1))));
        }
        return rows;
    }

    private static String index(List<List<String>> rules) {
        return new Markdown()
                .block("<!-- " + RulePage.inBoth("generated", " ") + " -->")
                .heading(1, RulePage.label("index"))
                .block("[" + RulePage.label("clauses") + "](../" + CLAUSES + ")")
                .table(RulePage.CONTENTS_HEADER, rules)
                .toString();
    }

    private String folderName() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    private List<Path> pages() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith(INDEX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String name, String wanted) {
        Path file = folder.resolve(name);
        if (WRITE.equals(System.getProperty(PROPERTY))) {
            write(file, wanted);
            return;
        }
        String found = Files.exists(file) ? text(file) : "";
        if (!found.equals(wanted)) {
            throw new AssertionError(
                    file.normalize() + " is not what the rules say, first at " + firstDifference(found, wanted)
                            + ". Write it anew and look at what changed: run the same tests with -D" + PROPERTY + "="
                            + WRITE);
        }
    }

    /** Both have tens of lines that are the same, so one line says more than all. */
    private static String firstDifference(String found, String wanted) {
        String[] is = found.split("\n", -1);
        String[] should = wanted.split("\n", -1);
        int line = 0;
        while (line < is.length && line < should.length && is[line].equals(should[line])) {
            line++;
        }
        return "line " + (line + 1) + ": expected <" + (line < should.length ? should[line] : "no such line")
                + "> but was <" + (line < is.length ? is[line] : "no such line") + ">";
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A check-out may have other line ends. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
