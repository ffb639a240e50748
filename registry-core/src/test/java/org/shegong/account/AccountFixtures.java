package org.shegong.account;

import java.util.List;
import org.shegong.account.setup.FirstAdministrator;
import org.shegong.shared.ResidentId;

/** People who administer, and passwords that keep the rules. */
public final class AccountFixtures {

    public static final String PASSWORD = "Plum-Blossom 7 bridges";

    private AccountFixtures() {}

    public static List<FirstAdministrator> three() {
        return List.of(
                new FirstAdministrator(Role.SYSTEM_ADMIN, "ops", "", PASSWORD),
                new FirstAdministrator(Role.SECURITY_ADMIN, "guard", "", PASSWORD),
                new FirstAdministrator(Role.AUDITOR, "auditor", "", PASSWORD));
    }

    public static ResidentId lin() {
        return new ResidentId("32129819900101123" + checkDigit("32129819900101123"));
    }

    public static ResidentId wang() {
        return new ResidentId("32109819850505456" + checkDigit("32109819850505456"));
    }

    private static char checkDigit(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (seventeen.charAt(i) - '0') * weights[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
