package org.shegong.web.intake.correction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.ImportDirectory;
import org.shegong.intake.correction.CellCorrections;
import org.shegong.intake.correction.ProblemDirectory;
import org.shegong.intake.correction.ProblemSearch;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.web.listing.Listed;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The rows of an import that may be mended: cells on a page of them, or every cell of one. */
@Controller
@RequestMapping("/imports/{id}/rows")
@Requires(Permission.IMPORT)
class ProblemRowsController {

    private static final Pattern CELL = Pattern.compile("([0-9]{1,6})\\.([A-Za-z]{1,40})");

    private final ImportDirectory directory;
    private final ProblemDirectory problems;
    private final CellCorrections corrections;

    ProblemRowsController(ImportDirectory directory, ProblemDirectory problems, CellCorrections corrections) {
        this.directory = directory;
        this.problems = problems;
        this.corrections = corrections;
    }

    @GetMapping
    String list(
            @ModelAttribute(name = "place", binding = false) Place place,
            @ModelAttribute("query") ProblemSearch query,
            @Listed(sorts = "row") Pageable page,
            Model model,
            Locale locale) {
        var user = place.user().id();
        model.addAttribute("found", directory.get(user, place.id()));
        model.addAttribute(
                "causes",
                directory.causes(user, place.id()).stream()
                        .filter(cause -> List.of("WARN", "REJECT").contains(cause.outcome()))
                        .toList());
        model.addAttribute("rows", problems.rows(user, place.id(), query, page, locale));
        return "intake/correction/rows";
    }

    @PostMapping
    String save(
            @ModelAttribute(name = "place", binding = false) Place place,
            @RequestParam Map<String, String> sent,
            Submission submission) {
        return submission.perform(() -> saved(place, sent, "/rows"));
    }

    @GetMapping("/{line}")
    String show(
            @ModelAttribute(name = "place", binding = false) Place place,
            @PathVariable int line,
            Model model,
            Locale locale) {
        model.addAttribute("row", problems.row(place.user().id(), place.id(), line, locale));
        return "intake/correction/row";
    }

    @PostMapping("/{line}")
    String saveRow(
            @ModelAttribute(name = "place", binding = false) Place place,
            @PathVariable int line,
            @RequestParam Map<String, String> sent,
            Submission submission) {
        return submission.perform(() -> saved(place, sent, "/rows/" + line));
    }

    @ModelAttribute("place")
    Place place(@PathVariable UUID id, Scope scope, SignedIn user) {
        return new Place(new ImportId(id), scope, user);
    }

    private String saved(Place place, Map<String, String> sent, String page) {
        var cells = new TreeMap<Integer, Map<String, String>>();
        sent.forEach((name, text) -> {
            var cell = CELL.matcher(name);
            if (cell.matches()) {
                cells.computeIfAbsent(Integer.valueOf(cell.group(1)), line -> new TreeMap<>())
                        .put(cell.group(2), text);
            }
        });
        var mended = corrections.save(place.user().id(), place.scope(), place.id(), cells);
        return "redirect:/imports/" + place.id() + (mended ? "?done=import-mended" : page + "?done=import-unchanged");
    }
}
