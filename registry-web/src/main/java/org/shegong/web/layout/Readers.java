package org.shegong.web.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Access;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.notice.Notices;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who reads the page that is being made. */
@Component
class Readers {

    private static final Reader STRANGER = new Reader(null, Set.of(), 0);

    private final Access access;
    private final Notices notices;

    Readers(Access access, Notices notices) {
        this.access = access;
        this.notices = notices;
    }

    Reader current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn user
                ? new Reader(user, access.permissionsOf(user.id()), Math.toIntExact(notices.unreadOf(user.id())))
                : STRANGER;
    }

    record Reader(@Nullable SignedIn user, Set<Permission> permissions, int unread) {}
}
