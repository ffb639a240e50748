package org.shegong.account.setup;

import org.shegong.account.Role;
import org.shegong.shared.input.Texts;

/**
 * One of the three who are made at the first start.
 *
 * @param displayName as colleagues know them; the name of the office where none is given
 */
public record FirstAdministrator(Role role, String login, String displayName, String password) {

    public FirstAdministrator {
        displayName = Texts.trimmed(displayName).isEmpty() ? officeOf(role) : displayName;
    }

    private static String officeOf(Role role) {
        return switch (role) {
            case SYSTEM_ADMIN -> "系统管理员";
            case SECURITY_ADMIN -> "安全管理员";
            default -> "审计员";
        };
    }

    /** Without the password. */
    @Override
    public String toString() {
        return role + " " + login;
    }
}
