package org.shegong.web.account;

import static org.shegong.web.account.EntryPageController.typed;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.SignedIn;
import org.shegong.account.token.TokenRequest;
import org.shegong.account.token.Tokens;
import org.shegong.shared.input.Dates;
import org.shegong.web.security.Caller;
import org.shegong.web.support.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 账户 → 令牌: one's keys, each shown once when it is made. */
@Controller
@RequestMapping("/account/tokens")
@Requires(Permission.OWN_ACCOUNT)
class TokenPageController {

    private static final String LIST = "account/tokens";

    private final Tokens tokens;
    private final AccountWords words;

    TokenPageController(Tokens tokens, AccountWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    @GetMapping
    String list(SignedIn user, Rights rights, Model model) {
        model.addAttribute("form", TokenForm.EMPTY);
        return shown(user, rights, model);
    }

    @PostMapping
    String issue(
            Caller caller,
            @ModelAttribute("form") TokenForm form,
            BindingResult problems,
            Model model,
            HttpServletResponse response) {
        var user = caller.getPrincipal();
        shown(user, caller.rights(), model);
        var day = Dates.read(typed(form.expiresOn()), false);
        var role = role(form.role());
        if (day.found().isEmpty()) {
            problems.rejectValue("expiresOn", "field.TOKEN_EXPIRY", "TOKEN_EXPIRY");
        }
        if (role.isEmpty()) {
            problems.rejectValue("role", "field.TOKEN_ROLE", "TOKEN_ROLE");
        }
        return new SecretForm(LIST, problems, response).orShow(() -> {
            var request = new TokenRequest(
                    typed(form.name()),
                    role.orElseThrow(),
                    form.regionCode(),
                    day.found().orElseThrow().date(),
                    form.sources());
            model.addAttribute("issued", tokens.issue(user.id(), caller.rights(), request, null));
            return shown(user, caller.rights(), model);
        });
    }

    @PostMapping("/{id}/revocation")
    String revoke(SignedIn user, @PathVariable UUID id) {
        tokens.revoke(user.id(), id);
        return "redirect:/account/tokens?done=token-revoked";
    }

    private String shown(SignedIn user, Rights rights, Model model) {
        model.addAttribute("tokens", tokens.of(user.id()));
        model.addAttribute(
                "roles",
                words.roles(role ->
                        rights.held().stream().anyMatch(right -> right.role().covers(role))));
        model.addAttribute("words", words);
        return LIST;
    }

    private static Optional<Role> role(@Nullable String typed) {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(typed))
                .findFirst();
    }
}
