package org.shegong.web.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.web.security.Caller;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who reads the page that is being made. */
@Component
class Readers {

    private static final Reader STRANGER = new Reader(null, Set.of(), 0);

    Reader current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller
                ? new Reader(caller.getPrincipal(), caller.rights().permissions(), 0)
                : STRANGER;
    }

    record Reader(@Nullable SignedIn user, Set<Permission> permissions, int unread) {}
}
