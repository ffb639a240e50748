package org.shegong.web.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the chain of people needs to know a browser again and to let it go. */
@Component
class Doorkeeping {

    private final SessionCaller callers;
    private final SignOut signOut;
    private final boolean secure;

    Doorkeeping(SessionCaller callers, SignOut signOut, @Value("${shegong.http.secure:true}") boolean secure) {
        this.callers = callers;
        this.signOut = signOut;
        this.secure = secure;
    }

    SessionCaller callers() {
        return callers;
    }

    SignOut signOut() {
        return signOut;
    }

    String cookieName() {
        return SessionConfiguration.cookieName(secure);
    }
}
