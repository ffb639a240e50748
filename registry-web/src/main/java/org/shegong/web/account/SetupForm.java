package org.shegong.web.account;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Role;
import org.shegong.account.setup.FirstAdministrator;

/** The code of the first start, and a login and a password for each of the three. */
record SetupForm(
        @Nullable String code,
        @Nullable String systemLogin,
        @Nullable String systemPassword,
        @Nullable String securityLogin,
        @Nullable String securityPassword,
        @Nullable String auditLogin,
        @Nullable String auditPassword) {

    static final SetupForm EMPTY = new SetupForm("", "", "", "", "", "", "");

    List<FirstAdministrator> administrators() {
        return List.of(
                administrator(Role.SYSTEM_ADMIN, systemLogin, systemPassword),
                administrator(Role.SECURITY_ADMIN, securityLogin, securityPassword),
                administrator(Role.AUDITOR, auditLogin, auditPassword));
    }

    private static FirstAdministrator administrator(Role role, @Nullable String login, @Nullable String password) {
        return new FirstAdministrator(
                role, Objects.requireNonNullElse(login, ""), Objects.requireNonNullElse(password, ""));
    }

    @Override
    public String toString() {
        return "SetupForm";
    }
}
