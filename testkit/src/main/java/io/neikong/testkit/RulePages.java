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
 */
public record RulePages(Path folder) {

    /** The system property that lets the tests write the pages. */
    public static final String PROPERTY = "neikong.catalogue";

    /** The value of the system property that lets the tests write the pages. */
    public static final String WRITE = "write";

    private static final String INDEX = "README.md";

    public RulePages {
        Objects.requireNonNull(folder, "folder");
    }

    /**
     * Checks that the file of a page is there and says what the page says, or writes it.
     *
     * @throws AssertionError if it is not, with how to write it anew
     */
    public void keep(RulePage page) {
        keep(page.file(), page.markdown());
    }

    /**
     * Checks that the index lists all pages of the folder with all their rules, or writes it.
     *
     * @throws AssertionError if it does not, with how to write it anew
     */
    public void keepIndex() {
        keep(INDEX, index());
    }

    /** The index: the table of rules that each page begins with, in one. */
    private String index() {
        List<List<String>> rows = new ArrayList<>();
        for (Path page : pages()) {
            text(page)
                    .lines()
                    .filter(line -> line.startsWith("| [") && line.contains("](" + page.getFileName() + "#"))
                    .forEach(line -> rows.add(List.of(line.substring(2, line.length() - 2))));
        }
        Markdown index = new Markdown()
                .block("<!-- " + RulePage.inBoth("generated", " ") + " -->")
                .heading(1, RulePage.label("index"))
                .table(RulePage.CONTENTS_HEADER, rows);
        return index.toString();
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
