package org.shegong.worker.confirmation;

import org.jspecify.annotations.Nullable;

/** What is asked for on the list of confirmations; an absent part does not cut. */
public record ConfirmationSearch(
        @Nullable String district, @Nullable State state) {

    public static final ConfirmationSearch ALL = new ConfirmationSearch(null, null);

    /** How an employer stands in the quarter. */
    public enum State {
        CONFIRMED,
        PENDING,
        /** Pending, and never confirmed before. */
        NEVER
    }
}
