package org.shegong.shared.command;

import java.io.PrintStream;

/**
 * Something the program does instead of serving, for example {@code --shegong.command=verify-audit}. A bean of this
 * type is all that is needed; what it must be told it reads from properties.
 */
public interface Command {

    /** A code such as {@code verify-audit}, unique among commands. */
    String name();

    /** Prints its findings and returns the exit code of the program, 0 when all is well. */
    int run(PrintStream out);
}
