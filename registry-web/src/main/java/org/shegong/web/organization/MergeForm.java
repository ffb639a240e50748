package org.shegong.web.organization;

import org.jspecify.annotations.Nullable;

/**
 * Which record is the double of which, as it was typed.
 *
 * @param into the credit code or the name of the employer that stays
 */
record MergeForm(
        @Nullable String into,
        @Nullable String reason,
        @Nullable String version) {

    /** The same, to be sent once more after the sender was told that another has changed the record. */
    MergeForm readAt(long newVersion) {
        return new MergeForm(into, reason, String.valueOf(newVersion));
    }
}
