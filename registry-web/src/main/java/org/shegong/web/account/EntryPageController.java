package org.shegong.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shegong.account.invitation.Activation;
import org.shegong.account.invitation.Invitations;
import org.shegong.account.login.LoginGuard;
import org.shegong.account.setup.Setup;
import org.shegong.shared.input.ResidentIds;
import org.shegong.web.demo.DemoUser;
import org.shegong.web.layout.Site;
import org.shegong.web.support.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages before anybody is signed in. */
@Controller
@OpenToAll
class EntryPageController {

    private static final String SETUP = "account/setup";
    private static final String ACTIVATION = "account/activation";

    private final Setup setup;
    private final Invitations invitations;
    private final LoginGuard guard;
    private final Site site;
    private final Clock clock;

    EntryPageController(Setup setup, Invitations invitations, LoginGuard guard, Site site, Clock clock) {
        this.setup = setup;
        this.invitations = invitations;
        this.guard = guard;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/login")
    String login(@RequestParam(required = false) @Nullable String failed, Model model) {
        model.addAttribute("failed", failed != null);
        model.addAttribute("setupOpen", setup.isOpen());
        model.addAttribute("demoLogins", site.isDemo() ? DemoUser.logins() : List.of());
        return "account/login";
    }

    @GetMapping("/setup")
    String setup(Model model) {
        refuseOnceSetUp();
        model.addAttribute("form", SetupForm.EMPTY);
        return SETUP;
    }

    @PostMapping("/setup")
    String setUp(
            @ModelAttribute("form") SetupForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        refuseOnceSetUp();
        refuseFlood("setup", request);
        return new SecretForm(SETUP, problems, response).orShow(() -> {
            setup.complete(typed(form.code()), form.administrators());
            guard.succeeded(subject("setup", request), request.getRemoteAddr());
            return "redirect:/login?done=set-up";
        });
    }

    @GetMapping("/activation")
    String activation(Model model) {
        model.addAttribute("form", ActivationForm.EMPTY);
        return ACTIVATION;
    }

    @PostMapping("/activation")
    String activate(
            @ModelAttribute("form") ActivationForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        refuseFlood("activation", request);
        refuseDifferent(form.password(), form.again(), problems);
        var person = ResidentIds.read(typed(form.idNumber()), LocalDate.now(clock));
        person.problems().forEach(code -> problems.rejectValue("idNumber", "field." + code, code));
        return new SecretForm(ACTIVATION, problems, response).orShow(() -> {
            invitations.activate(
                    new Activation(typed(form.code()), person.found().orElse(null), typed(form.password())));
            guard.succeeded(subject("activation", request), request.getRemoteAddr());
            return "redirect:/login?done=activated";
        });
    }

    static void refuseDifferent(@Nullable String password, @Nullable String again, BindingResult problems) {
        if (!Objects.equals(password, again)) {
            problems.rejectValue("again", "field.PASSWORD_AGAIN", "PASSWORD_AGAIN");
        }
    }

    static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private void refuseOnceSetUp() {
        if (!setup.isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Codes belong to nobody known yet; they are counted by source, so that no stranger holds up a newcomer. */
    private static String subject(String what, HttpServletRequest request) {
        return what + " from " + request.getRemoteAddr();
    }

    private void refuseFlood(String what, HttpServletRequest request) {
        if (guard.admit(subject(what, request), request.getRemoteAddr()) != LoginGuard.Verdict.ADMITTED) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }
}
