package org.shegong.web.account.administration;

import org.jspecify.annotations.Nullable;

/**
 * An invitation as it was typed.
 *
 * @param employer a credit code or name, where staff of an employer is invited
 */
record InvitationForm(
        @Nullable String role,
        @Nullable String login,
        @Nullable String displayName,
        @Nullable String idNumber,
        @Nullable String employer) {

    static final InvitationForm EMPTY = new InvitationForm("", "", "", "", "");
}
