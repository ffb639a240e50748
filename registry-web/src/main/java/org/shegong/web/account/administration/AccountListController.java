package org.shegong.web.account.administration;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shegong.account.AccountSearch;
import org.shegong.account.Accounts;
import org.shegong.account.NewAccount;
import org.shegong.account.Permission;
import org.shegong.shared.input.ResidentIds;
import org.shegong.web.layout.PageAddress;
import org.shegong.web.listing.Listed;
import org.shegong.web.reference.ReferenceWords;
import org.shegong.web.reference.TypedFields;
import org.shegong.web.support.Htmx;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All accounts, and a form for one more. */
@Controller
@RequestMapping("/accounts")
class AccountListController {

    static final int LOGIN_LIMIT = 40;
    static final int NAME_LIMIT = 60;

    private static final String FORM = "account/form";

    private final Accounts accounts;
    private final ReferenceWords words;

    AccountListController(Accounts accounts, ReferenceWords words) {
        this.accounts = accounts;
        this.words = words;
    }

    @GetMapping
    @Requires(Permission.READ_ACCOUNTS)
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) AccountSearch.@Nullable Standing standing,
            @Listed(sorts = {"login", "displayName", "createdAt"}) Pageable page,
            Htmx htmx,
            Model model) {
        model.addAttribute("q", q);
        var search = new AccountSearch(Objects.requireNonNullElse(q, ""), standing);
        model.addAttribute("standing", standing);
        model.addAttribute("accounts", accounts.search(search, page));
        return htmx.pageOrFragment("account/list", "rows");
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_ACCOUNTS)
    String form(Model model) {
        model.addAttribute("form", AccountForm.EMPTY);
        return FORM;
    }

    @PostMapping
    @Requires(Permission.MANAGE_ACCOUNTS)
    String open(@ModelAttribute("form") AccountForm form, BindingResult problems, Submission submission, Model model) {
        // The ID number is not shown again, not even to carry it into another language.
        model.addAttribute("address", PageAddress.asked("/accounts/new", Map.of()));
        return submission.orShow(FORM, problems, () -> {
            var fields = new TypedFields();
            var wanted = new NewAccount(
                    fields.required("login", form.login(), LOGIN_LIMIT),
                    fields.required("displayName", form.displayName(), NAME_LIMIT),
                    fields.taken("idNumber", ResidentIds.read(form.idNumber(), words.today())));
            fields.refuse();
            return "redirect:/accounts/" + accounts.open(wanted).value() + "?done=account-opened";
        });
    }
}
