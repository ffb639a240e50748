package org.shegong.web.intake.correction;

import java.util.Locale;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.ImportDirectory;
import org.shegong.intake.corrected.CorrectionDirectory;
import org.shegong.intake.corrected.CorrectionWithdrawal;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Htmx;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was corrected in an import and what was remembered of it, each with a way back. */
@Controller
@RequestMapping("/imports/{id}/corrections")
@Requires(Permission.IMPORT)
class CorrectionPageController {

    private final ImportDirectory directory;
    private final CorrectionDirectory corrections;
    private final CorrectionWithdrawal withdrawal;

    CorrectionPageController(
            ImportDirectory directory, CorrectionDirectory corrections, CorrectionWithdrawal withdrawal) {
        this.directory = directory;
        this.corrections = corrections;
        this.withdrawal = withdrawal;
    }

    @GetMapping
    String list(
            @ModelAttribute(name = "place", binding = false) Place place,
            @Listed(sorts = "row") Pageable page,
            Model model,
            Htmx htmx) {
        var user = place.user().id();
        model.addAttribute("found", directory.get(user, place.id()));
        model.addAttribute("corrected", corrections.of(user, place.id(), page));
        return htmx.pageOrFragment("intake/correction/corrected", "corrections");
    }

    @PostMapping("/cells/{row}/{field}/withdrawal")
    String withdrawCell(
            @ModelAttribute(name = "place", binding = false) Place place,
            @PathVariable int row,
            @PathVariable String field,
            Submission submission) {
        return submission.perform(() -> {
            withdrawal.cell(place.user().id(), place.scope(), place.id(), row, field);
            return back(place);
        });
    }

    @PostMapping("/values/{key}/withdrawal")
    String withdrawValue(
            @ModelAttribute(name = "place", binding = false) Place place,
            @PathVariable String key,
            Submission submission) {
        return submission.perform(() -> {
            withdrawal.value(place.user().id(), place.scope(), place.id(), key);
            return back(place);
        });
    }

    @PostMapping("/remembered/{key}/withdrawal")
    String forget(
            @ModelAttribute(name = "place", binding = false) Place place,
            @PathVariable String key,
            Submission submission) {
        return submission.perform(() -> {
            withdrawal.remembered(place.user().id(), place.scope(), place.id(), key);
            return back(place);
        });
    }

    @ModelAttribute("place")
    Place place(@PathVariable UUID id, Scope scope, SignedIn user, Locale locale) {
        return new Place(new ImportId(id), scope, user, locale);
    }

    private static String back(Place place) {
        return "redirect:/imports/" + place.id() + "/corrections?done=import-correction-withdrawn";
    }
}
