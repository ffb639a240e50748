package org.shegong.web.account.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Accounts;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.account.grant.Grants;
import org.shegong.account.invitation.Invitations;
import org.shegong.account.session.AccountSessions;
import org.shegong.shared.id.AccountId;
import org.shegong.web.account.AccountWords;
import org.shegong.web.reference.TypedFields;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One account: what it may do, and what administrators do with it. */
@Controller
@RequestMapping("/accounts/{id}")
class AccountRecordController {

    private final Accounts accounts;
    private final Grants grants;
    private final AccountSessions sessions;
    private final Invitations invitations;
    private final AccountWords words;

    AccountRecordController(
            Accounts accounts, Grants grants, AccountSessions sessions, Invitations invitations, AccountWords words) {
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.invitations = invitations;
        this.words = words;
    }

    @GetMapping
    @Requires(Permission.READ_ACCOUNTS)
    String show(@PathVariable UUID id, SignedIn user, Model model) {
        var account = new AccountId(id);
        model.addAttribute("account", accounts.get(account));
        model.addAttribute("grants", grants.of(account));
        model.addAttribute("sessions", sessions.of(account).size());
        model.addAttribute("reader", user.id().value());
        model.addAttribute("resetWaits", invitations.resetWaits(account));
        model.addAttribute("words", words);
        return "account/show";
    }

    @PostMapping("/disabled")
    @Requires(Permission.MANAGE_ACCOUNTS)
    String disable(@PathVariable UUID id, @RequestParam @Nullable String version, Submission submission) {
        return changed(id, submission, account -> accounts.disable(account, new TypedFields().version(version)));
    }

    @PostMapping("/enabled")
    @Requires(Permission.MANAGE_ACCOUNTS)
    String enable(@PathVariable UUID id, @RequestParam @Nullable String version, Submission submission) {
        return changed(id, submission, account -> accounts.enable(account, new TypedFields().version(version)));
    }

    @PostMapping("/sessions/end")
    @Requires(Permission.END_SESSIONS)
    String endSessions(@PathVariable UUID id, Submission submission) {
        return changed(id, submission, sessions::endAll);
    }

    /** Not remembered as an operation, because its answer is a secret; a second code makes the first worthless. */
    @PostMapping("/code")
    @Requires(Permission.MANAGE_ACCOUNTS)
    String code(@PathVariable UUID id, SignedIn user, Model model, HttpServletResponse response) {
        var account = new AccountId(id);
        var code = invitations.start(account, user.id());
        model.addAttribute("resetWaits", invitations.resetWaits(account));
        return new CodePage(model, response).shown(code, accounts.get(account));
    }

    @PostMapping("/code/confirmed")
    @Requires(Permission.GRANT_ROLES)
    String confirmReset(@PathVariable UUID id, SignedIn user, Submission submission) {
        return changed(id, submission, account -> invitations.confirmReset(account, user.id()));
    }

    private static String changed(UUID id, Submission submission, Consumer<AccountId> change) {
        return submission.perform(() -> {
            change.accept(new AccountId(id));
            return "redirect:/accounts/" + id + "?done=account-changed";
        });
    }
}
