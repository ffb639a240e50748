package org.shegong.web.intake.correction;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Access;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.correction.CauseFix;
import org.shegong.intake.correction.CauseFix.Memory;
import org.shegong.intake.correction.CausePlace;
import org.shegong.intake.correction.Corrections;
import org.shegong.intake.correction.FixView;
import org.shegong.intake.correction.ProblemDirectory;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationSearch;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.shared.input.Texts;
import org.shegong.web.layout.Choice;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mends one cause in all rows that share it. The value stands on the page, never in its address. */
@Controller
@RequestMapping("/imports/{id}/causes/{line}/{field}/{code}")
@Requires(Permission.IMPORT)
class CausePageController {

    private static final String PAGE = "intake/correction/cause";
    private static final PageRequest EMPLOYERS = PageRequest.of(0, 20);
    private static final int BEGINNING = 4;

    private final ProblemDirectory problems;
    private final Corrections corrections;
    private final OrganizationDirectory employers;
    private final Access access;

    CausePageController(
            ProblemDirectory problems, Corrections corrections, OrganizationDirectory employers, Access access) {
        this.problems = problems;
        this.corrections = corrections;
        this.employers = employers;
        this.access = access;
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "place", binding = false) Place place,
            @ModelAttribute(name = "fix", binding = false) FixView fix,
            Model model) {
        model.addAttribute("form", new CauseForm(null, Memory.FILE));
        return PAGE;
    }

    @PostMapping
    String mend(
            @ModelAttribute(name = "place", binding = false) Place place,
            @ModelAttribute(name = "fix", binding = false) FixView fix,
            @ModelAttribute("form") CauseForm form,
            BindingResult wrong,
            Submission submission) {
        return submission.orShow(PAGE, wrong, () -> {
            corrections.fix(place.user().id(), place.scope(), place.id(), told(fix, form));
            return "redirect:/imports/" + place.id() + "?done=import-mended";
        });
    }

    @ModelAttribute("place")
    Place place(@PathVariable UUID id, Scope scope, SignedIn user, Locale locale) {
        return new Place(new ImportId(id), scope, user, locale);
    }

    @ModelAttribute("fix")
    FixView fix(
            @ModelAttribute(name = "place", binding = false) Place place,
            @PathVariable int line,
            @PathVariable String field,
            @PathVariable String code) {
        return problems.fix(place.user().id(), place.id(), new CausePlace(line, field, code), place.locale());
    }

    /** What can be chosen: what the field knows, or employers whose names hold what was looked for. */
    @ModelAttribute("options")
    List<Choice> options(
            @ModelAttribute(name = "place", binding = false) Place place,
            @ModelAttribute(name = "fix", binding = false) FixView fix,
            @RequestParam(required = false) @Nullable String q) {
        if (!fix.source().equals("EMPLOYERS")) {
            return fix.options().stream()
                    .map(option -> new Choice(option.text(), option.label()))
                    .toList();
        }
        return employers.search(place.scope(), OrganizationSearch.text(sought(fix, q)), EMPLOYERS).stream()
                .map(employer -> new Choice(employer.name(), employer.name()))
                .toList();
    }

    @ModelAttribute("sought")
    String sought(
            @ModelAttribute(name = "fix", binding = false) FixView fix,
            @RequestParam(required = false) @Nullable String q) {
        var told = Texts.trimmed(fix.cause().text());
        return q == null ? told.substring(0, Math.min(told.length(), BEGINNING)) : Texts.trimmed(q);
    }

    /** Who may change the code lists may let everybody profit. */
    @ModelAttribute("memories")
    List<Memory> memories(
            @ModelAttribute(name = "place", binding = false) Place place,
            @ModelAttribute(name = "fix", binding = false) FixView fix) {
        if (!fix.isMemorable()) {
            return List.of(Memory.FILE);
        }
        return fix.isListed() && access.permissionsOf(place.user().id()).contains(Permission.EDIT_REFERENCE)
                ? List.of(Memory.values())
                : List.of(Memory.FILE, Memory.OWN_FILES);
    }

    private static CauseFix told(FixView fix, CauseForm form) {
        var cause = fix.cause();
        return new CauseFix(
                new CausePlace(cause.line(), cause.field(), cause.code()),
                Objects.requireNonNullElse(form.meant(), ""),
                Objects.requireNonNullElse(form.memory(), Memory.FILE));
    }
}
