package org.shegong.web.organization;

import org.jspecify.annotations.Nullable;

/**
 * A change from a day on, as it was typed.
 *
 * @param content   a name, a place, a status or an authority, by what changes
 * @param confirmed whether the sender knows what other rows the change meets
 */
record ChangeForm(
        @Nullable String content,
        @Nullable String from,
        @Nullable String confirmed,
        @Nullable String version) {

    /** The same, to be sent once more after the sender has seen what another made of the record. */
    ChangeForm readAt(long newVersion) {
        return new ChangeForm(content, from, null, String.valueOf(newVersion));
    }
}
