package org.shegong.account.token;

import java.util.UUID;

/** A fresh key; its text is shown now and never again. */
public record IssuedToken(UUID id, String token) {

    /** Without the key, so that it reaches no log. */
    @Override
    public String toString() {
        return "IssuedToken[" + id + "]";
    }
}
