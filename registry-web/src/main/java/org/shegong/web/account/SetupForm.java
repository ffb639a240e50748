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
        @Nullable String systemName,
        @Nullable String systemPassword,
        @Nullable String securityLogin,
        @Nullable String securityName,
        @Nullable String securityPassword,
        @Nullable String auditLogin,
        @Nullable String auditName,
        @Nullable String auditPassword) {

    static final SetupForm EMPTY = new SetupForm("", "", "", "", "", "", "", "", "", "");

    List<FirstAdministrator> administrators() {
        return List.of(
                new FirstAdministrator(Role.SYSTEM_ADMIN, typed(systemLogin), typed(systemName), typed(systemPassword)),
                new FirstAdministrator(
                        Role.SECURITY_ADMIN, typed(securityLogin), typed(securityName), typed(securityPassword)),
                new FirstAdministrator(Role.AUDITOR, typed(auditLogin), typed(auditName), typed(auditPassword)));
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    @Override
    public String toString() {
        return "SetupForm";
    }
}
