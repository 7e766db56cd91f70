package io.neikong.examples.checkup;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8, with or without a byte order mark, and says where a file is not UTF-8 instead of guessing. */
final class Utf8Reader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean atEnd;
    private boolean atStart = true;
    private int line = 1;
    private int column = 1;

    Utf8Reader(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            int before = chars.position();
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            advance(target, offset + before, offset + chars.position());
            if (result.isError()) {
                throw UnusableInput.at(
                        file,
                        line,
                        column,
                        "expected UTF-8, but the bytes here are not (found 0x%02X); save the file as UTF-8"
                                .formatted(bytes.get(bytes.position())));
            }
            int read = withoutByteOrderMark(target, offset, chars.position());
            if (read > 0) {
                return read;
            }
            if (atEnd) {
                return -1;
            }
            chars.clear();
            fill();
        }
    }

    private int withoutByteOrderMark(char[] target, int offset, int read) {
        if (!atStart || read == 0) {
            return read;
        }
        atStart = false;
        if (target[offset] != BYTE_ORDER_MARK) {
            return read;
        }
        column--;
        System.arraycopy(target, offset + 1, target, offset, read - 1);
        return read - 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void advance(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
