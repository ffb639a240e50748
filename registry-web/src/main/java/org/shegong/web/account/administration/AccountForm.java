package org.shegong.web.account.administration;

import org.jspecify.annotations.Nullable;

/** What an administrator types to make an account. */
record AccountForm(
        @Nullable String login,
        @Nullable String displayName,
        @Nullable String idNumber) {

    static final AccountForm EMPTY = new AccountForm("", "", "");
}
