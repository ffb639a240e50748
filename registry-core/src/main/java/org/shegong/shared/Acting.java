package org.shegong.shared;

import java.util.function.Supplier;

/** Who acts on this thread: set once at each door and by each job, read by the audit trail. */
public final class Acting {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private Acting() {}

    /** The actor of this thread; the register itself where nobody was named. */
    public static Actor current() {
        var actor = CURRENT.get();
        return actor == null ? Actor.SYSTEM : actor;
    }

    public static <T> T as(Actor actor, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
