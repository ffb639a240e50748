package org.shegong.account.setup;

import org.shegong.account.Role;

/** One of the three who are made at the first start. */
public record FirstAdministrator(Role role, String login, String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return role + " " + login;
    }
}
