package org.shegong.account;

import org.jspecify.annotations.Nullable;
import org.shegong.shared.ResidentId;

/**
 * An account to be made.
 *
 * @param displayName an office or a name as colleagues know it
 * @param person      kept as a keyed hash only
 */
public record NewAccount(
        String login, String displayName, @Nullable ResidentId person) {}
