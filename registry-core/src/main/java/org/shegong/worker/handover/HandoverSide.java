package org.shegong.worker.handover;

/** On which sides of a hand-over somebody stands; the city stands on both. */
public record HandoverSide(boolean releasing, boolean receiving) {

    boolean isNone() {
        return !releasing && !receiving;
    }
}
