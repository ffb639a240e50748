package org.shegong.shared.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTests {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void returnsTheExitCodeOfItsCommand() {
        assertThat(asked("finds-a-break").run(out)).hasValue(2);
    }

    @Test
    void servesWhenNothingIsAsked() {
        assertThat(asked("").run(out)).isEmpty();
        assertThat(Commands.arguments("--server.port=8081")).containsExactly("--server.port=8081");
    }

    @Test
    void namesTheCommandsItKnows() {
        assertThat(asked("no-such").run(out)).hasValue(Commands.UNKNOWN);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("finds-a-break");
    }

    @Test
    void opensNoPortForACommand() {
        assertThat(Commands.arguments("--shegong.command=verify-audit"))
                .contains("--server.port=-1", "--shegong.background=false");
    }

    private static Commands asked(String name) {
        return new Commands(List.of(new Broken()), name);
    }

    private static final class Broken implements Command {

        @Override
        public String name() {
            return "finds-a-break";
        }

        @Override
        public int run(PrintStream out) {
            return 2;
        }
    }
}
