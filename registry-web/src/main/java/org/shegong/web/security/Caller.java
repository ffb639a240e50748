package org.shegong.web.security;

import java.util.List;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Whoever sends a request, with the rights of today; made anew for each request and kept nowhere. */
public final class Caller extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn user;
    private final transient Rights rights;
    private final String door;
    private final boolean passwordDue;

    /**
     * @param door        the id of the session or of the key that let the caller in
     * @param passwordDue whether nothing else is open until the password has been changed
     */
    public Caller(SignedIn user, Rights rights, String door, boolean passwordDue) {
        super(List.of());
        this.user = user;
        this.rights = rights;
        this.door = door;
        this.passwordDue = passwordDue;
        setAuthenticated(true);
    }

    public Rights rights() {
        return rights;
    }

    public String door() {
        return door;
    }

    boolean isPasswordDue() {
        return passwordDue;
    }

    @Override
    public SignedIn getPrincipal() {
        return user;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return user.login();
    }
}
