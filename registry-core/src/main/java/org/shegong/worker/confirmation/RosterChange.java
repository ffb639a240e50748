package org.shegong.worker.confirmation;

import java.util.UUID;

/** One difference between a list and the one that was confirmed last. */
public record RosterChange(Kind kind, UUID worker, String registryNo, String name) {

    public enum Kind {
        JOINED,
        LEFT,
        /** Still there, with other data. */
        CHANGED
    }
}
