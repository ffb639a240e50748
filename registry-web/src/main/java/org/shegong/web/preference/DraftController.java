package org.shegong.web.preference;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.preference.Drafts;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Forms save themselves here while they are filled in; the page of a form is its name. */
@Controller
@RequestMapping("/drafts")
@Requires(Permission.OWN_ACCOUNT)
class DraftController {

    private static final Pattern PAGE = Pattern.compile("/(?!/)[A-Za-z0-9/-]{1,99}");

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    String list(SignedIn user, Model model) {
        model.addAttribute(
                "drafts", drafts.begun(user.id()).stream().map(BegunForm::of).toList());
        return "preference/drafts";
    }

    /** Saving again changes nothing else, so it needs no operation id. */
    @PostMapping
    ResponseEntity<Void> save(SignedIn user, @RequestParam("_page") String page, WebRequest request) {
        if (!PAGE.matcher(page).matches()) {
            return ResponseEntity.badRequest().build();
        }
        var fields = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Arrays.asList(field.getValue())));
        drafts.save(user.id(), page, fields);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/discard")
    String discard(SignedIn user, @RequestParam("_page") String page, Submission submission) {
        return submission.perform(() -> {
            drafts.discard(user.id(), page);
            return "redirect:/drafts?done=draft-discarded";
        });
    }
}
