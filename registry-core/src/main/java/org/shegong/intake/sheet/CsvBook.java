package org.shegong.intake.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text of separated values in UTF-8 or GB18030, or in UTF-16 with its mark; no byte is ever replaced. */
final class CsvBook implements Book {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final Charset charset;
    private final char separator;

    private CsvBook(Path file, Charset charset) throws IOException {
        this.file = file;
        this.charset = charset;
        try (var text = text()) {
            this.separator = Separators.of(text);
        }
    }

    static Book open(Path file) throws IOException {
        if (isWide(file)) {
            long broken = firstBroken(file, StandardCharsets.UTF_16);
            if (broken >= 0) {
                throw new UnusableFile("FILE_ENCODING", broken);
            }
            return new CsvBook(file, StandardCharsets.UTF_16);
        }
        long brokenUtf8 = firstBroken(file, StandardCharsets.UTF_8);
        if (brokenUtf8 < 0) {
            return new CsvBook(file, StandardCharsets.UTF_8);
        }
        if (isMarked(file)) {
            throw new UnusableFile("FILE_ENCODING", brokenUtf8);
        }
        long broken = firstBroken(file, GB18030);
        if (broken >= 0) {
            throw new UnusableFile("FILE_ENCODING", Math.max(broken, brokenUtf8));
        }
        return new CsvBook(file, GB18030);
    }

    @Override
    public int sheets() {
        return 1;
    }

    @Override
    public String name(int sheet) {
        return "";
    }

    @Override
    public Rows rows(int sheet) {
        try {
            return new CsvRows(text(), separator);
        } catch (IOException unreadable) {
            throw new UnusableFile("FILE_BROKEN");
        }
    }

    @Override
    public void close() {
        // Each reader of rows closes its own stream.
    }

    private BufferedReader text() throws IOException {
        return new BufferedReader(new InputStreamReader(content(), strict(charset)), BLOCK);
    }

    private InputStream content() throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file), BLOCK);
        if (charset.equals(StandardCharsets.UTF_8) && isMarked(file)) {
            bytes.skipNBytes(MARK.length);
        }
        return bytes;
    }

    private static boolean isMarked(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return java.util.Arrays.equals(bytes.readNBytes(MARK.length), MARK);
        }
    }

    /** Spreadsheets save what they call Unicode text with this mark. */
    private static boolean isWide(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var head = bytes.readNBytes(2);
            return head.length == 2 && (head[0] & head[1] & 0xFE) == 0xFE && head[0] != head[1];
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The place of the first byte that the encoding does not know, counted from one; negative if there is none. */
    private static long firstBroken(Path file, Charset charset) throws IOException {
        var decoder = strict(charset);
        var bytes = ByteBuffer.allocate(BLOCK);
        var chars = CharBuffer.allocate(BLOCK);
        long consumed = 0;
        try (var channel = Files.newByteChannel(file)) {
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                chars.clear();
                var result = decoder.decode(bytes, chars, end);
                consumed += bytes.position();
                if (result.isError() || (end && bytes.hasRemaining() && result.isUnderflow())) {
                    return consumed + 1;
                }
                bytes.compact();
                end = end && result.isUnderflow();
            }
        }
        return -1;
    }
}
