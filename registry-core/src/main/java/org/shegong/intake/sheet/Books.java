package org.shegong.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Opens files by what they contain; their names must agree. */
public final class Books {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Pattern MARKUP = Pattern.compile("\\s*+(?:<[a-zA-Z!?]|\\{\\\\rtf|%PDF|MIME-Version:)");
    private static final int HEAD = 512;

    private Books() {}

    /**
     * Opens a workbook or a text of separated values.
     *
     * @throws UnusableFile if it is neither, or breaks a limit
     */
    public static Book open(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new UnusableFile("FILE_EMPTY");
            } else if (size > Limits.FILE_BYTES) {
                throw new UnusableFile("FILE_TOO_LARGE");
            }
            return open(file, name.toLowerCase(Locale.ROOT), head(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Book open(Path file, String name, byte[] head) throws IOException {
        if (startsWith(head, OLE)) {
            throw new UnusableFile("FILE_OLD_OR_ENCRYPTED");
        } else if (startsWith(head, ZIP)) {
            require(!name.endsWith(".xlsm"), "FILE_ACTIVE_CONTENT");
            require(name.endsWith(".xlsx"), "FILE_NAME_DISAGREES");
            return XlsxBook.open(file);
        }
        require(!name.endsWith(".xlsx") && !name.endsWith(".xls"), "FILE_NAME_DISAGREES");
        require(name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt"), "FILE_KIND_UNKNOWN");
        require(!isMarkup(head), "FILE_MARKUP");
        return CsvBook.open(file);
    }

    private static void require(boolean condition, String code) {
        if (!condition) {
            throw new UnusableFile(code);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /** Pages and documents that programs call tables, in whatever width of signs; no label begins so. */
    private static boolean isMarkup(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00\\u00bb\\u00bf\\u00ef\\u00fe\\u00ff]", "");
        return MARKUP.matcher(text).lookingAt();
    }
}
