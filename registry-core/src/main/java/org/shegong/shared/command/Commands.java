package org.shegong.shared.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Runs the command that the program was started with, if any. */
@Component
public class Commands {

    /** The exit code of a program that was asked for a command it does not know. */
    public static final int UNKNOWN = 64;

    private static final String PROPERTY = "shegong.command";

    /** A program that does a command opens no port and leaves background work to the nodes that serve. */
    private static final List<String> QUIET =
            List.of("--server.port=-1", "--management.server.port=-1", "--shegong.background=false");

    private final List<Command> commands;
    private final String asked;

    Commands(List<Command> commands, @Value("${" + PROPERTY + ":}") String asked) {
        this.commands = commands;
        this.asked = asked;
    }

    /** The arguments to start with: as given, and quiet where they ask for a command. */
    public static String[] arguments(String... given) {
        return areAsked(given)
                ? Stream.concat(Arrays.stream(given), QUIET.stream()).toArray(String[]::new)
                : given;
    }

    /** Whether the arguments ask for a command instead of a register that serves. */
    public static boolean areAsked(String... given) {
        return Arrays.stream(given).anyMatch(argument -> argument.startsWith("--" + PROPERTY + "="));
    }

    /** Does what the program was started for and prints to the console; nothing when it is to serve. */
    public OptionalInt run() {
        return run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    OptionalInt run(PrintStream out) {
        return asked.isEmpty() ? OptionalInt.empty() : OptionalInt.of(run(asked, out));
    }

    private int run(String name, PrintStream out) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(command -> command.run(out))
                .orElseGet(() -> refuse(out));
    }

    private int refuse(PrintStream out) {
        out.println("No such command. There are: "
                + commands.stream().map(Command::name).sorted().collect(Collectors.joining(", ")));
        return UNKNOWN;
    }
}
