package org.shegong.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import org.shegong.protection.Sha256;

/** A file on its way in: a private temporary copy, removed when it is closed, and the hash of its content. */
public final class SpooledFile implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final Path path;
    private byte[] hash = new byte[0];

    private SpooledFile(Path path) {
        this.path = path;
    }

    /** An empty file to be filled. */
    public static SpooledFile empty() {
        try {
            return new SpooledFile(Files.createTempFile("import", ".part"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /**
     * Copies what is sent, up to the largest size.
     *
     * @throws UnusableFile if there is more
     */
    public static SpooledFile of(InputStream sent) {
        var file = empty();
        try {
            file.fill(sent);
            return file;
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    public Path path() {
        return path;
    }

    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    private void fill(InputStream sent) {
        try (var copy = new DigestOutputStream(Files.newOutputStream(path), Sha256.begin())) {
            var block = new byte[BLOCK];
            long size = 0;
            for (int read = sent.read(block); read >= 0; read = sent.read(block)) {
                size += read;
                if (size > Limits.FILE_BYTES) {
                    throw new UnusableFile("FILE_TOO_LARGE");
                }
                copy.write(block, 0, read);
            }
            hash = copy.getMessageDigest().digest();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
