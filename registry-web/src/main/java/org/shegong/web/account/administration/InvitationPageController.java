package org.shegong.web.account.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.shegong.account.Accounts;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.SignedIn;
import org.shegong.account.invitation.Invitations;
import org.shegong.account.invitation.PendingInvitation;
import org.shegong.shared.Period;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.web.account.AccountWords;
import org.shegong.web.layout.Choice;
import org.shegong.web.reference.ReferenceWords;
import org.shegong.web.support.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Officers invite staff of employers, and staff the workers of their employer, each by a printed code. */
@Controller
@RequestMapping("/invitations")
@Requires(Permission.INVITE)
class InvitationPageController {

    private static final String FORM = "account/invitation";

    private final Invitations invitations;
    private final InvitationReader reader;
    private final Accounts accounts;
    private final ReferenceWords reference;
    private final AccountWords words;

    InvitationPageController(
            Invitations invitations,
            InvitationReader reader,
            Accounts accounts,
            ReferenceWords reference,
            AccountWords words) {
        this.invitations = invitations;
        this.reader = reader;
        this.accounts = accounts;
        this.reference = reference;
        this.words = words;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", InvitationForm.EMPTY);
        return FORM;
    }

    /** Not remembered as an operation, because its answer is a secret. */
    @PostMapping
    String invite(
            SignedIn user,
            @ModelAttribute("form") InvitationForm form,
            BindingResult problems,
            @ModelAttribute(binding = false) CodePage sheet,
            Scope scope) {
        return sheet.orShow(FORM, problems, () -> {
            var invited = reader.read(scope, form);
            var code =
                    invitations.invite(user.id(), invited.account(), invited.right(), Period.since(reference.today()));
            return sheet.shown(code, accounts.byLogin(invited.account().login()).orElseThrow());
        });
    }

    /** Another code for a guest of the reader's own; not remembered either. */
    @PostMapping("/{id}/code")
    String renew(@PathVariable UUID id, SignedIn user, @ModelAttribute(binding = false) CodePage sheet) {
        var account = new AccountId(id);
        return sheet.shown(invitations.renew(user.id(), account), accounts.get(account));
    }

    /** Whom this reader has invited and who has not come yet. */
    @ModelAttribute("pending")
    List<PendingInvitation> pending(SignedIn user) {
        return invitations.pendingOf(user.id());
    }

    @ModelAttribute("words")
    AccountWords words() {
        return words;
    }

    /** Whom this reader may invite. */
    @ModelAttribute("roles")
    List<Choice> roles(Rights rights) {
        boolean staff = rights.hold(Role.ORG_HR);
        boolean officer = rights.in(role -> role != Role.ORG_HR).may(Permission.INVITE);
        return words.roles(role -> role == Role.ORG_HR ? officer : role == Role.WORKER && staff);
    }

    @ModelAttribute
    CodePage sheet(Model model, HttpServletResponse response) {
        return new CodePage(model, response);
    }
}
