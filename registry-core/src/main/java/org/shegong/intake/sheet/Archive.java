package org.shegong.intake.sheet;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip archive around a workbook, opened only if its directory keeps within the limits and holds nothing active. */
final class Archive implements AutoCloseable {

    private static final List<String> ACTIVE =
            List.of("vbaproject", "/externallinks/", "/embeddings/", "/activex/", "/macrosheets/", "/dialogsheets/");
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    /** Archives of the longer kind tell their directory elsewhere. */
    private static final long BEYOND = 0xffffffffL;

    private static final int LONGER_END = 76;

    private static final long SMALL = 1L << 20;
    /** What does not compress grows by less than this; a part that is said to grow by more lies about its size. */
    private static final long SLACK = 1 << 10;

    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(Path file) throws IOException {
        try {
            requireNothingBeside(file);
            var archive = new Archive(new ZipFile(file.toFile()));
            archive.inspect();
            return archive;
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new UnusableFile("FILE_BROKEN");
        }
    }

    /** A workbook is an archive from its first byte to its last; what stands before or behind one belongs to another file. */
    private static void requireNothingBeside(Path file) throws IOException {
        try (var bytes = FileChannel.open(file)) {
            require(bytes.size() >= END_LENGTH, "FILE_BROKEN");
            long place = bytes.size() - END_LENGTH;
            var end = ByteBuffer.allocate(END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            require(bytes.read(end, place) == END_LENGTH, "FILE_BROKEN");
            long length = Integer.toUnsignedLong(end.getInt(12));
            long start = Integer.toUnsignedLong(end.getInt(16));
            long between = start == BEYOND ? 0 : place - start - length;
            require(end.getInt(0) == END && (between == 0 || between == LONGER_END), "FILE_BROKEN");
        }
    }

    private void inspect() {
        try {
            var names = new HashSet<String>();
            long inflated = 0;
            for (var entry : Collections.list(zip.entries())) {
                inspect(entry);
                require(names.add(entry.getName().toLowerCase(Locale.ROOT)), "FILE_BROKEN");
                require(names.size() <= Limits.ENTRIES, "FILE_TOO_MANY_PARTS");
                inflated += Math.max(0, entry.getSize());
                require(inflated <= Limits.INFLATED_BYTES, "FILE_INFLATES");
            }
        } catch (UnusableFile refused) {
            close();
            throw refused;
        }
    }

    private static void inspect(ZipEntry entry) {
        var name = "/" + entry.getName().toLowerCase(Locale.ROOT);
        require(!name.contains("..") && !name.contains("\\") && !name.startsWith("//"), "FILE_BROKEN");
        require(ACTIVE.stream().noneMatch(name::contains), "FILE_ACTIVE_CONTENT");
        require(entry.getSize() <= Limits.ENTRY_BYTES, "FILE_INFLATES");
        require(entry.getCompressedSize() <= entry.getSize() + entry.getSize() / 8 + SLACK, "FILE_BROKEN");
        require(
                entry.getSize() <= SMALL || entry.getSize() / Limits.RATIO <= Math.max(1, entry.getCompressedSize()),
                "FILE_INFLATES");
    }

    /** The parts whose names end so. */
    List<String> names(String end) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(end))
                .toList();
    }

    boolean holds(String name) {
        return zip.getEntry(name) != null;
    }

    /** Opens a part; what it really inflates to is counted again, because a directory can lie. */
    InputStream part(String name) {
        try {
            var entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
            require(entry != null, "FILE_BROKEN");
            return entry == null
                    ? InputStream.nullInputStream()
                    : new Counted(zip.getInputStream(entry), Math.max(SMALL, entry.getCompressedSize() * Limits.RATIO));
        } catch (IOException broken) {
            throw new UnusableFile("FILE_BROKEN");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static void require(boolean condition, String code) {
        if (!condition) {
            throw new UnusableFile(code);
        }
    }

    /** Stops a part that inflates to more than it may. */
    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream part, long limit) {
            super(part);
            left = Math.min(limit, Limits.ENTRY_BYTES);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            require(left >= 0, "FILE_INFLATES");
        }
    }
}
