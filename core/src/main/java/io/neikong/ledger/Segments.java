package io.neikong.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a ledger in a folder, each named for the index of its first entry. */
record Segments(Path folder) implements LedgerSource {

    private static final Pattern NAME = Pattern.compile("entries-\\d{19}\\.jsonl");

    Path named(long firstIndex) {
        return folder.resolve("entries-%019d.jsonl".formatted(firstIndex));
    }

    /** All of them, in order. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void scan(Visitor visitor) {
        parts().forEach(part -> part.scan(visitor));
    }

    @Override
    public List<LedgerSource> parts() {
        List<LedgerSource> parts = new ArrayList<>();
        try {
            for (Iterator<Path> files = files().iterator(); files.hasNext(); ) {
                Path file = files.next();
                boolean last = !files.hasNext();
                parts.add(visitor -> scan(file, last, visitor));
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return parts;
    }

    private void scan(Path file, boolean last, Visitor visitor) {
        try {
            read(file, last, visitor);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private LedgerException unreadable(IOException e) {
        return new LedgerException("cannot read the ledger in " + folder + ": " + e, e);
    }

    static void read(Path file, boolean last, Visitor visitor) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Lines.read(in, last, visitor);
        }
    }
}
