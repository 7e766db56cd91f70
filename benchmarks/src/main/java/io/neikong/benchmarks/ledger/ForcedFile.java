package io.neikong.benchmarks.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The limit: as many bytes as the line of an entry has, written to a file that grows and forced, one after the other. */
final class ForcedFile implements DurableLog {

    private static final byte[] REST = new byte[100]; // index, hash and punctuation of a line

    private final Path file;
    private final FileChannel channel;

    ForcedFile(Path folder) throws IOException {
        file = folder.resolve("forced");
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public Appender appender() {
        return this::append;
    }

    private synchronized void append(byte[] record) throws IOException {
        byte[] line = Arrays.copyOf(record, record.length + REST.length);
        channel.write(ByteBuffer.wrap(line));
        channel.force(false);
    }

    @Override
    public List<byte[]> records() throws IOException {
        byte[] all = Files.readAllBytes(file);
        List<byte[]> records = new ArrayList<>();
        for (int from = 0; from < all.length; from += Records.BYTES + REST.length) {
            records.add(Arrays.copyOfRange(all, from, from + Records.BYTES));
        }
        return records;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
