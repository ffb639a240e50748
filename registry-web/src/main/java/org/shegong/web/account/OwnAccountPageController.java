package org.shegong.web.account;

import static org.shegong.web.account.EntryPageController.typed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.account.login.SignIn;
import org.shegong.account.password.Passwords;
import org.shegong.account.session.AccountSessions;
import org.shegong.account.session.SessionView;
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

/** One's own sessions and password. */
@Controller
@RequestMapping("/account")
@Requires(Permission.OWN_ACCOUNT)
class OwnAccountPageController {

    private static final String PASSWORD = "account/password";

    private final AccountSessions sessions;
    private final Passwords passwords;
    private final SignIn signIn;
    private final AccountWords words;

    OwnAccountPageController(AccountSessions sessions, Passwords passwords, SignIn signIn, AccountWords words) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.signIn = signIn;
        this.words = words;
    }

    @GetMapping
    String show(Caller caller, Model model) {
        model.addAttribute("user", caller.getPrincipal());
        model.addAttribute("rights", caller.rights().held());
        model.addAttribute("sessions", sessionsOf(caller.getPrincipal()));
        model.addAttribute("current", caller.door());
        model.addAttribute("words", words);
        return "account/own";
    }

    private List<SessionView> sessionsOf(SignedIn user) {
        return sessions.of(user.id()).stream()
                .map(each -> new SessionView(
                        each.id(), each.startedAt(), each.activeAt(), each.source(), BrowserName.of(each.agent())))
                .toList();
    }

    @PostMapping("/sessions/{id}/end")
    String end(SignedIn user, @PathVariable UUID id) {
        sessions.end(user.id(), id);
        return "redirect:/account?done=session-ended";
    }

    @PostMapping("/sessions/end")
    String endAll(SignedIn user) {
        sessions.endAll(user.id());
        return "redirect:/login";
    }

    @GetMapping("/password")
    String password(Model model) {
        model.addAttribute("form", NewPasswordForm.EMPTY);
        return PASSWORD;
    }

    /** The old password counts as a login, so that a borrowed session does not guess it. */
    @PostMapping("/password")
    String change(
            SignedIn user,
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        EntryPageController.refuseDifferent(form.password(), form.again(), problems);
        if (signIn.judge(user.login(), typed(form.current()), request.getRemoteAddr())
                .isEmpty()) {
            problems.rejectValue("current", "field.PASSWORD_WRONG", "PASSWORD_WRONG");
        }
        return new SecretForm(PASSWORD, problems, response).orShow(() -> {
            passwords.set(user.id(), typed(form.password()), List.of(user.login(), user.displayName()));
            return "redirect:/login?done=password-set";
        });
    }
}
