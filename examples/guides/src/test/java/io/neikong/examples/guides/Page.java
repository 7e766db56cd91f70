package io.neikong.examples.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param path  its file, from the root of the repository
 * @param text  what stands in it
 */
record Page(String path, String text) {

    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FILE = Pattern.compile("`([^`\\s]+\\.\\w+)`[^`]*$");

    /**
     * A fenced block.
     *
     * @param language  the word after the fence
     * @param file  the file that the paragraph before it names last, if it is of this language; otherwise empty
     * @param body  its lines, each with its line feed
     */
    record Block(String language, String file, String body) {
        boolean is(String other) {
            return language.equals(other);
        }
    }

    static Page of(String path) {
        try {
            return new Page(path, Files.readString(ROOT.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same page in Chinese. */
    Page inChinese() {
        return of(path.replaceAll("\\.md$", ".zh-CN.md"));
    }

    /** All pages of a folder in English, which is the one that has no language in its name. */
    static List<Page> english(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.endsWith(".zh-CN.md"))
                    .sorted()
                    .map(name -> of(folder + "/" + name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            String before = text.substring(0, block.start()).stripTrailing();
            Matcher file = FILE.matcher(before.substring(before.lastIndexOf("\n\n") + 1));
            boolean named = file.find() && file.group(1).endsWith("." + block.group(1));
            blocks.add(new Block(block.group(1), named ? file.group(1) : "", block.group(2)));
        }
        return blocks;
    }

    List<Block> blocks(String language) {
        return blocks().stream().filter(block -> block.is(language)).toList();
    }

    @Override
    public String toString() {
        return path;
    }
}
