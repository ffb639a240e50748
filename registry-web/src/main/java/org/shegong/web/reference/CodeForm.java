package org.shegong.web.reference;

import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeEntry;

/**
 * A value of a list, or what people write for one, as it was typed.
 *
 * @param what what becomes of it, as the address says: a spelling, an end, or a wording from a day on
 * @param zh   the Chinese wording, or the spelling to remember
 */
record CodeForm(
        @Nullable String what,
        @Nullable String code,
        @Nullable String zh,
        @Nullable String en,
        @Nullable String parent,
        @Nullable String from,
        @Nullable String document,
        @Nullable String version) {

    static CodeForm of(CodeEntry known, String from) {
        return new CodeForm(
                "add",
                known.code(),
                known.zh(),
                known.en(),
                known.parent(),
                from,
                null,
                String.valueOf(known.version()));
    }

    /** The same text once more, now that one knows how the value is worded. */
    CodeForm readAt(long stored) {
        return new CodeForm(what, code, zh, en, parent, from, document, String.valueOf(stored));
    }
}
