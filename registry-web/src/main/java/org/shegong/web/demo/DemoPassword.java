package org.shegong.web.demo;

import java.util.List;
import org.shegong.account.token.Secrets;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.start.Console;
import org.shegong.shared.start.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one password of the demo's accounts: {@code shegong.demo.password} or a random one, told once to the console. */
@Component
class DemoPassword {

    private static final String LINE = "-".repeat(80);

    private final DemoAccounts accounts;
    private final String wanted;
    private final String port;

    DemoPassword(
            DemoAccounts accounts,
            @Value("${shegong.demo.password:}") String wanted,
            @Value("${server.port:8080}") String port) {
        this.accounts = accounts;
        this.wanted = wanted;
        this.port = port;
    }

    /** Whether the accounts were made just now. */
    boolean giveOut() {
        if (!accounts.areMissing()) {
            Console.say("The demo's accounts have the password of its first start. Nobody knows it any more? Delete"
                    + " the folder of its database to begin anew.");
            return false;
        }
        var password = wanted.isBlank() ? Secrets.readableCode() : wanted;
        try {
            accounts.make(password);
        } catch (InvalidFields weak) {
            throw new StartRefused(List.of("shegong.demo.password breaks the rules of passwords: at least 12 characters"
                    + " of three kinds, not a common one, without a login such as \"city\" in it."));
        }
        tell(password);
        return true;
    }

    private void tell(String password) {
        Console.say(
                LINE,
                "The demo's accounts (演示账号): " + String.join(", ", DemoUser.logins()),
                "Password of all of them, shown this once (密码，仅显示一次): " + shown(password),
                "Sign in at (登录): http://localhost:" + port + "/login",
                LINE);
    }

    private String shown(String password) {
        return wanted.isBlank() ? password : "that of shegong.demo.password";
    }
}
