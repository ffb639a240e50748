package org.shegong.shared.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The virtual machine that serves, started by the one that a person or a service manager started. It finds the classes
 * of the start prepared in an archive, which its first start writes, and so answers in about half the time.
 */
public final class ServingMachine {

    /** Set in a serving machine, and by whoever wants the register to serve from the machine that he starts. */
    static final String SERVES = "shegong.start.serves";

    /** Its value in a machine that another one started. */
    static final String FOR_ANOTHER = "for-another";

    /**
     * Quick code at once, and no more: the optimizing compiler takes as much of two cores as the start itself. And a
     * heap that is tidied before it grows, and not kept when it is empty. Whoever wants otherwise gives other values
     * (as {@code -XX:TieredStopAtLevel=4}); given options come last, and so win.
     */
    private static final List<String> OPTIONS = List.of(
            "-D" + SERVES + "=" + FOR_ANOTHER,
            "-XX:TieredStopAtLevel=1",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:GCTimeRatio=4");

    /** What asks something of this very machine, or brings an archive of its own. */
    private static final List<String> NOT_TO_BE_PASSED_ON =
            List.of("-agent", "-javaagent", "-Xrun", "-Xshare", "-XX:SharedArchiveFile", "-XX:ArchiveClassesAtExit");

    /** Exit codes of a machine that broke (SIGABRT, SIGSEGV, SIGBUS). */
    private static final List<Integer> BROKEN = List.of(134, 139, 135);

    private final List<String> given;
    private final Path jar;
    private final String[] arguments;
    private final ClassArchive archive;

    private ServingMachine(List<String> given, Path jar, String[] arguments, ClassArchive archive) {
        this.given = given;
        this.jar = jar;
        this.arguments = arguments;
        this.archive = archive;
    }

    /**
     * The machine to serve with; nothing where this one is to serve: it is the serving one already, does not run the
     * delivered jar, is watched by an agent, or may not write to the working folder.
     *
     * @param arguments those of the program
     */
    public static Optional<ServingMachine> with(String... arguments) {
        var jar = Path.of(System.getProperty("java.class.path", ""));
        boolean delivered = jar.toString().endsWith(".jar") && Files.isRegularFile(jar);
        var given = ManagementFactory.getRuntimeMXBean().getInputArguments();
        boolean own =
                given.stream().anyMatch(option -> NOT_TO_BE_PASSED_ON.stream().anyMatch(option::startsWith));
        if (System.getProperty(SERVES) != null || !delivered || own || !Files.isExecutable(java())) {
            return Optional.empty();
        }
        return ClassArchive.of(jar, OPTIONS).map(archive -> new ServingMachine(given, jar, arguments, archive));
    }

    /**
     * Serves until the other machine ends; one that breaks on its archive is started once more without.
     *
     * @return its exit code
     */
    public int serve() {
        boolean prepared = archive.exists();
        int code = await(start());
        if (prepared && BROKEN.contains(code)) {
            archive.delete();
            return await(start());
        }
        return code;
    }

    private Process start() {
        try {
            return new ProcessBuilder(command())
                    .redirectOutput(Redirect.INHERIT)
                    .redirectError(Redirect.INHERIT)
                    .start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(java().toString());
        command.addAll(OPTIONS);
        command.addAll(archive.options());
        command.addAll(given);
        Stream.concat(Stream.of("-jar", jar.toString()), Stream.of(arguments)).forEach(command::add);
        return command;
    }

    private static int await(Process serving) {
        var end = new Thread(() -> end(serving), "end-of-serving");
        Runtime.getRuntime().addShutdownHook(end);
        int code = serving.onExit().join().exitValue();
        forget(end);
        return code;
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException endingAlready) {
            // The hook runs, and finds nothing left to end.
        }
    }

    private static void end(Process serving) {
        // Not destroy() of the process itself, which would cut the lifeline.
        serving.toHandle().destroy();
        serving.onExit().join();
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
