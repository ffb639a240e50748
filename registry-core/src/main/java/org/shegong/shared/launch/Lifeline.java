package org.shegong.shared.launch;

import java.io.IOException;

/** Ends a serving machine at once when the one that started it is gone, however that one ended. */
public final class Lifeline {

    private static final int KILLED = 137;

    private Lifeline() {}

    /** Holds on to the machine that started this one, if one did: its end closes the standard input. */
    public static void hold() {
        if (ServingMachine.FOR_ANOTHER.equals(System.getProperty(ServingMachine.SERVES))) {
            var thread = new Thread(Lifeline::watch, "lifeline");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void watch() {
        try {
            while (System.in.read() >= 0) {
                // Nobody says anything here; only the end matters.
            }
        } catch (IOException gone) {
            // The end, too.
        }
        stopDead();
    }

    private static void stopDead() {
        var self = String.valueOf(ProcessHandle.current().pid());
        try {
            // A machine from 19 on that halts itself writes its archive first, and keeps the database for seconds.
            new ProcessBuilder("kill", "-KILL", self).start().waitFor();
        } catch (IOException | InterruptedException noSuchCommand) {
            // What follows is nearly as good.
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
