package org.shegong.job.effort;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts the time of a processor that the work on this thread takes, and stops the work where that is too much. */
public final class Effort {

    private static final ThreadLocal<Optional<Effort>> CURRENT = ThreadLocal.withInitial(Optional::empty);

    private final Duration most;
    private final long start = spent();

    private Effort(Duration most) {
        this.most = most;
    }

    /** Does the work on this thread, at most for so long; {@link #look} says where it may be stopped. */
    public static <T> T atMost(Duration most, Supplier<T> work) {
        CURRENT.set(Optional.of(new Effort(most)));
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }

    /**
     * To be called now and then by work that can take long.
     *
     * @throws JobTookTooLong if it has
     */
    public static void look() {
        CURRENT.get().filter(Effort::isOver).ifPresent(over -> {
            throw new JobTookTooLong(over.most.toSeconds());
        });
    }

    private boolean isOver() {
        return spent() - start > most.toNanos();
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
