package org.shegong.web.security;

import org.shegong.account.Access;
import org.shegong.account.login.SignIn;
import org.shegong.account.session.AccountSessions;
import org.shegong.account.session.Origin;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Turns a good login and password into a caller with a new session. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final SignIn signIn;
    private final AccountSessions sessions;
    private final Access access;

    PasswordCheck(SignIn signIn, AccountSessions sessions, Access access) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.access = access;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var origin = typed.getDetails() instanceof Origin from ? from : new Origin("", "");
        var user = signIn.judge(typed.getName(), String.valueOf(typed.getCredentials()), origin.source())
                .orElseThrow(() -> new BadCredentialsException("refused"));
        var session = sessions.start(user.id(), origin);
        return new Caller(user, access.rightsOf(user.id()), session.toString(), false);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
