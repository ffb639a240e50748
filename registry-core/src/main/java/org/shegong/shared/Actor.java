package org.shegong.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf something happens, as the audit trail needs it.
 *
 * @param account     the account that is signed in, absent for the register itself and for strangers
 * @param name        a login or the name of a part of the system, never a person's name
 * @param role        the role that was used, or an empty text
 * @param source      the network address the request came from, or an empty text
 * @param sessionHash a hash that groups the acts of one session without giving its key away
 * @param requestId   groups everything that one request did
 */
public record Actor(
        @Nullable UUID account, String name, String role, String source, String sessionHash, String requestId) {

    public static final Actor SYSTEM = system("system");

    public static Actor system(String part) {
        return new Actor(null, part, "", "", "", "");
    }
}
