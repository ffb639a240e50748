package org.shegong.web.account;

import org.jspecify.annotations.Nullable;

/** What somebody types who wants a key for a program. */
record TokenForm(
        @Nullable String name,
        @Nullable String role,
        @Nullable String regionCode,
        @Nullable String expiresOn,
        @Nullable String sources) {

    static final TokenForm EMPTY = new TokenForm("", "", "", "", "");
}
