package org.shegong.web.reference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.reference.authority.Authorities;
import org.shegong.shared.id.AuthorityId;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Which bodies have which duties, on any day. */
@Controller
@RequestMapping("/reference/authorities")
@Requires(Permission.READ_REFERENCE)
class AuthorityPageController {

    private static final String FORM = "reference/authority";

    private final Authorities authorities;
    private final ReferenceWords words;

    AuthorityPageController(Authorities authorities, ReferenceWords words) {
        this.authorities = authorities;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam @Nullable String on, Model model) {
        var fields = new TypedFields();
        var day = fields.day("on", on, words.today());
        fields.refuse();
        model.addAttribute("day", day);
        model.addAttribute("authorities", authorities.inOffice(day));
        return "reference/authorities";
    }

    @GetMapping("/new")
    @Requires(Permission.EDIT_REFERENCE)
    String form(Model model) {
        model.addAttribute(
                "form", new AuthorityForm(null, null, null, null, words.today().toString(), null));
        return FORM;
    }

    @PostMapping
    @Requires(Permission.EDIT_REFERENCE)
    String add(@ModelAttribute("form") AuthorityForm form, BindingResult problems, Submission submission) {
        return submission.orShow(FORM, problems, () -> {
            authorities.add(form.toCommand(words.today()));
            return "redirect:/reference/authorities?done=saved";
        });
    }

    @PostMapping("/{id}/end")
    @Requires(Permission.EDIT_REFERENCE)
    String end(
            @PathVariable UUID id,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String version,
            Submission submission) {
        return submission.perform(() -> {
            var fields = new TypedFields();
            var day = fields.day("from", from, words.today());
            fields.refuse();
            authorities.end(new AuthorityId(id), day, fields.version(version));
            return "redirect:/reference/authorities?done=saved";
        });
    }

    @ModelAttribute("words")
    ReferenceWords words() {
        return words;
    }
}
