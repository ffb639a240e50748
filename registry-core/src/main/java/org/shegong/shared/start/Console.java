package org.shegong.shared.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Tells whoever starts the program what does not belong in a log, which goes further and stays longer. */
public final class Console {

    private Console() {}

    public static void say(String... lines) {
        var console = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (var line : lines) {
            console.println(line);
        }
    }
}
