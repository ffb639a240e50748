package org.shegong.web.region;

import org.jspecify.annotations.Nullable;

/**
 * A change of a region as it was typed.
 *
 * @param what      rename, move or alias
 * @param content   the new name, the code of the new parent or one more name
 * @param confirmed that a change of the same day is told differently
 */
record RegionChangeForm(
        @Nullable String what,
        @Nullable String content,
        @Nullable String from,
        @Nullable String document,
        @Nullable String version,
        @Nullable String confirmed) {

    /** The same, to be sent once more after the sender has seen what another made of the region. */
    RegionChangeForm readAt(long newVersion) {
        return new RegionChangeForm(what, content, from, document, String.valueOf(newVersion), confirmed);
    }
}
