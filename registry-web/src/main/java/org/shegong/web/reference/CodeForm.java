package org.shegong.web.reference;

import org.jspecify.annotations.Nullable;

/**
 * A value of a list, or what people write for one, as it was typed.
 *
 * @param zh the Chinese wording, or the spelling to remember
 */
record CodeForm(
        @Nullable String code,
        @Nullable String zh,
        @Nullable String en,
        @Nullable String parent,
        @Nullable String from,
        @Nullable String document,
        @Nullable String version) {}
