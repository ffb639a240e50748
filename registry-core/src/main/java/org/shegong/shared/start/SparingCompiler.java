package org.shegong.shared.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the optimizing compiler of the virtual machine sparing while the program starts: on two cores it takes as much
 * of them as the start itself, mostly to unfold methods into each other that are never called again. Only unfolding
 * waits; whatever is still busy afterwards is compiled in full (decision 0025).
 */
public final class SparingCompiler {

    private static final Duration START = Duration.ofSeconds(20);
    private static final String DIRECTIVES = "[{match: \"*.*\", c2: {inline: \"-*.*\"}}]";
    private static final String[] SIGNATURE = {String[].class.getName()};

    private SparingCompiler() {}

    /** Spares for the 20 seconds that follow; a virtual machine that cannot be told so starts as it always does. */
    public static void whileStarting() {
        var thread = new Thread(SparingCompiler::spare, "sparing-compiler");
        thread.setDaemon(true);
        thread.start();
    }

    private static void spare() {
        try {
            add();
            Thread.sleep(START.toMillis());
            tell("compilerDirectivesClear");
        } catch (JMException | IOException cannotBeTold) {
            // The start is only slower.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void add() throws IOException, JMException {
        var file = Files.createTempFile("shegong-start", ".json");
        try {
            Files.writeString(file, DIRECTIVES);
            tell("compilerDirectivesAdd", file.toString());
        } finally {
            Files.delete(file);
        }
    }

    private static void tell(String command, String... words) throws JMException {
        boolean bare = words.length == 0;
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        command,
                        bare ? null : new Object[] {words},
                        bare ? null : SIGNATURE);
    }
}
