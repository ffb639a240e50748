package org.shegong.intake;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Prints what checking and applying the shipped roster costs; the processor's time counts on a busy machine. */
@RegistryTest
@Tag("benchmark")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RosterImportBenchmark {

    private static final double NANOS = 1e9;

    @Autowired
    ImportFixtures files;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void appliesTheRoster() {
        for (int round = 1; round <= Integer.getInteger("benchmark.rounds", 2); round++) {
            empty();
            files.bringOrganizations();
            var watch = new Watch();
            var roster = files.bring("ROSTER", "roster-2026q3.xlsx");
            watch.print("check of " + files.view(roster).counts().read() + " rows, round " + round);
            files.apply(roster);
            watch.print("application of " + files.view(roster).counts().accepted() + " rows, round " + round);
        }
    }

    /** Wall time and this thread's time since the last print. */
    private static final class Watch {

        private long wall = System.nanoTime();
        private long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        void print(String what) {
            long nowWall = System.nanoTime();
            long nowCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            System.out.printf(
                    "%s: %.2f s, of the processor %.2f s%n", what, (nowWall - wall) / NANOS, (nowCpu - cpu) / NANOS);
            wall = nowWall;
            cpu = nowCpu;
        }
    }
}
