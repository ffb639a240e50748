package org.shegong.shared.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The prepared classes of one jar for one virtual machine, in the folder of the data: whoever may write them may write
 * the register itself. Another jar or machine gets another file, and the old one goes.
 */
public final class ClassArchive {

    private static final Path FOLDER = Path.of("data", "start");
    private static final String TO_WRITE = "shegong.start.archive";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /**
     * Writing it themselves when they end is known to machines from 19 on. Going on after one was written breaks the
     * later ones (25.0.3, SIGSEGV), but not 17, which so has it even when it is killed.
     */
    private static final boolean WRITTEN_AT_THE_END = Runtime.version().feature() >= 19;

    /** Each class that does not go into the archive would be named on the console. */
    private static final List<String> QUIETLY =
            WRITTEN_AT_THE_END ? List.of("-Xlog:cds*=error", "-Xlog:aot*=error") : List.of("-Xlog:cds*=error");

    /** A machine too small to write its archive dies of it; it is not asked again and again. */
    private static final int TRIES = 3;

    private final Path file;

    private ClassArchive(Path file) {
        this.file = file;
    }

    /** The archive for the jar on this machine; nothing where there is no folder that it may be written to. */
    static Optional<ClassArchive> of(Path jar, List<String> options) {
        try {
            Files.createDirectories(FOLDER, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            var folder = FOLDER.toRealPath();
            if (!Files.isWritable(folder)) {
                return Optional.empty();
            }
            var name = name(jar, options);
            deleteOthers(folder, name);
            return Optional.of(new ClassArchive(folder.resolve(name + ".jsa")));
        } catch (IOException | UnsupportedOperationException unwritable) {
            return Optional.empty();
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** What a machine is told to use the archive or, where there is none yet, to write it. */
    List<String> options() {
        if (WRITTEN_AT_THE_END) {
            return quietly("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file);
        }
        if (exists()) {
            return quietly("-XX:SharedArchiveFile=" + file);
        }
        return tries(file) < TRIES ? quietly("-XX:+RecordDynamicDumpInfo", "-D" + TO_WRITE + "=" + file) : List.of();
    }

    private static List<String> quietly(String... options) {
        return Stream.concat(Stream.of(options), QUIETLY.stream()).toList();
    }

    /** Writes the archive of this machine if it was started to do so; it stands still for some seconds. */
    public static void writeIfAsked() {
        Optional.ofNullable(System.getProperty(TO_WRITE)).map(Path::of).ifPresent(ClassArchive::write);
    }

    private static void write(Path file) {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.write(triesOf(file), new byte[1], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            dump(fresh);
            try (var content = FileChannel.open(fresh, StandardOpenOption.READ)) {
                content.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JMException onlySlower) {
            // The next start is only slower, and tries again.
        }
    }

    private static Path triesOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".tries");
    }

    private static long tries(Path file) {
        try {
            return Files.size(triesOf(file));
        } catch (IOException noneYet) {
            return 0;
        }
    }

    private static void deleteOthers(Path folder, String name) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var other : files) {
                if (!folder.relativize(other).toString().startsWith(name)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private static void dump(Path to) throws JMException {
        var words = new String[] {"dynamic_dump", to.toString()};
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "vmCds",
                        new Object[] {words},
                        new String[] {String[].class.getName()});
    }

    private static String name(Path jar, List<String> options) throws IOException {
        var real = jar.toRealPath();
        var identity = List.of(
                real,
                Files.size(real),
                Files.getLastModifiedTime(real),
                System.getProperty("java.home"),
                System.getProperty("java.vm.version"),
                options);
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(identity.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
