package org.shegong.account.invitation;

import java.time.Instant;
import org.shegong.shared.id.AccountId;

/**
 * Somebody who was invited and has not come yet.
 *
 * @param until when the last code made for them ends, or ended
 */
public record PendingInvitation(AccountId account, String login, String displayName, Instant until) {

    public boolean isOver(Instant now) {
        return !until.isAfter(now);
    }
}
