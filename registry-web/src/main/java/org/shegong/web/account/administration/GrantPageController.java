package org.shegong.web.account.administration;

import java.util.List;
import java.util.UUID;
import org.shegong.account.AccountView;
import org.shegong.account.Accounts;
import org.shegong.account.Permission;
import org.shegong.account.Role;
import org.shegong.account.SignedIn;
import org.shegong.account.UnitFinder;
import org.shegong.account.grant.Grants;
import org.shegong.shared.id.AccountId;
import org.shegong.web.account.AccountWords;
import org.shegong.web.layout.Choice;
import org.shegong.web.reference.ReferenceWords;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives, confirms and ends the grants of an account. */
@Controller
@RequestMapping("/accounts/{id}/grants")
@Requires(Permission.GRANT_ROLES)
class GrantPageController {

    private static final String FORM = "account/grant";

    private final Grants grants;
    private final Accounts accounts;
    private final UnitFinder units;
    private final ReferenceWords reference;
    private final AccountWords words;

    GrantPageController(
            Grants grants, Accounts accounts, UnitFinder units, ReferenceWords reference, AccountWords words) {
        this.grants = grants;
        this.accounts = accounts;
        this.units = units;
        this.reference = reference;
        this.words = words;
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("form", GrantForm.from(reference.today()));
        return FORM;
    }

    @PostMapping
    String give(
            @PathVariable UUID id,
            SignedIn user,
            @ModelAttribute("form") GrantForm form,
            BindingResult problems,
            Submission submission) {
        return submission.orShow(FORM, problems, () -> {
            grants.give(user.id(), form.read(new AccountId(id), units, reference.today()));
            return shown(id, "grant-given");
        });
    }

    @PostMapping("/{grant}/confirmed")
    String confirm(@PathVariable UUID id, @PathVariable UUID grant, SignedIn user, Submission submission) {
        return submission.perform(() -> {
            grants.confirm(user.id(), grant);
            return shown(id, "grant-changed");
        });
    }

    @PostMapping("/{grant}/ended")
    String end(@PathVariable UUID id, @PathVariable UUID grant, Submission submission) {
        return submission.perform(() -> {
            grants.end(grant);
            return shown(id, "grant-changed");
        });
    }

    @ModelAttribute("account")
    AccountView account(@PathVariable UUID id) {
        return accounts.get(new AccountId(id));
    }

    /** A worker is invited by the employer, who knows the person. */
    @ModelAttribute("roles")
    List<Choice> roles() {
        return words.roles(Role::isStaff);
    }

    @ModelAttribute("words")
    AccountWords words() {
        return words;
    }

    private static String shown(UUID account, String done) {
        return "redirect:/accounts/" + account + "?done=" + done;
    }
}
