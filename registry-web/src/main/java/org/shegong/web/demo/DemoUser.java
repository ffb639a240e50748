package org.shegong.web.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.shegong.account.Role;

/** Who can sign in to the demo: somebody of each role. */
public enum DemoUser {
    CITY(Role.CITY_OFFICER),
    DISTRICT(Role.DISTRICT_OFFICER),
    TOWN(Role.TOWN_OFFICER),
    BUREAU(Role.BUREAU_OFFICER),
    EMPLOYER(Role.ORG_HR),
    WORKER(Role.WORKER),
    FINANCE(Role.FINANCE),
    VIEWER(Role.VIEWER),
    SYSTEM(Role.SYSTEM_ADMIN),
    SECURITY(Role.SECURITY_ADMIN),
    AUDITOR(Role.AUDITOR);

    private final Role role;

    DemoUser(Role role) {
        this.role = role;
    }

    /** How they sign in, in the order of their offices. */
    public static List<String> logins() {
        return Arrays.stream(values()).map(DemoUser::login).toList();
    }

    String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    Role role() {
        return role;
    }
}
