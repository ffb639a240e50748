package org.shegong.account;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator looks for among accounts.
 *
 * @param text     the beginning of a login or a name
 * @param standing absent for every one
 */
public record AccountSearch(String text, @Nullable Standing standing) {

    public static final AccountSearch ALL = new AccountSearch("", null);

    /** How far an account has come, or what waits for somebody about it. */
    public enum Standing {
        INVITED,
        ACTIVE,
        DISABLED,
        /** A grant of it waits for a second person to confirm it. */
        PROPOSED,
        /** It may do nothing yet: no grant was given or proposed. */
        UNGRANTED
    }

    @Nullable AccountState state() {
        return is(Standing.PROPOSED) || is(Standing.UNGRANTED) || standing == null
                ? null
                : AccountState.valueOf(standing.name());
    }

    boolean is(Standing asked) {
        return standing == asked;
    }
}
