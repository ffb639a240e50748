package org.shegong.web.organization;

import org.jspecify.annotations.Nullable;

/**
 * A change from a day on, as it was typed.
 *
 * @param content a name, a region's code, a status or an authority's id, by what changes
 */
record ChangeForm(
        @Nullable String content,
        @Nullable String from,
        @Nullable String version) {}
