package org.shegong.account.invitation;

import org.jspecify.annotations.Nullable;
import org.shegong.shared.ResidentId;

/** What somebody brings who holds a code. */
public record Activation(String code, @Nullable ResidentId person, String password) {

    /** Without code, person and password. */
    @Override
    public String toString() {
        return "Activation";
    }
}
