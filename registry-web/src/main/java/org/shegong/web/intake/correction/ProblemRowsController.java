package org.shegong.web.intake.correction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.ImportDirectory;
import org.shegong.intake.ImportView;
import org.shegong.intake.correction.CellCorrections;
import org.shegong.intake.correction.ProblemDirectory;
import org.shegong.intake.correction.ProblemSearch;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Htmx;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The rows of an import that may be mended: cells on a page of them, or every cell of one. */
@Controller
@RequestMapping("/imports/{id}/rows")
@Requires(Permission.IMPORT)
class ProblemRowsController {

    private static final String PAGE = "intake/correction/rows";
    private static final String ROW = "intake/correction/row";

    private static final List<String> ASKED = List.of("outcome", "cause", "size");

    private final ImportDirectory directory;
    private final ProblemDirectory problems;
    private final CellCorrections corrections;
    private final RowsAgain again;

    ProblemRowsController(
            ImportDirectory directory, ProblemDirectory problems, CellCorrections corrections, RowsAgain again) {
        this.directory = directory;
        this.problems = problems;
        this.corrections = corrections;
        this.again = again;
    }

    @GetMapping
    String list(
            @ModelAttribute(name = "place", binding = false) Place place,
            @ModelAttribute("query") ProblemSearch query,
            @Listed(sorts = "row") Pageable page,
            Model model,
            Htmx htmx) {
        var user = place.user().id();
        model.addAttribute(
                "causes",
                directory.causes(user, place.id()).stream()
                        .filter(cause -> List.of("WARN", "REJECT").contains(cause.outcome()))
                        .toList());
        var rows = problems.rows(user, place.id(), query, page, place.locale());
        model.addAttribute("rows", rows);
        model.addAttribute("shown", rows.map(ShownRow::wrong).getContent());
        return htmx.pageOrFragment(PAGE, "grid");
    }

    @PostMapping
    String save(
            @ModelAttribute(name = "place", binding = false) Place place,
            @ModelAttribute(name = "query") ProblemSearch query,
            @RequestParam Map<String, String> sent,
            Submission submission,
            Model model) {
        return saved(PAGE, place, sent, submission, model);
    }

    @GetMapping("/{line}")
    String show(
            @ModelAttribute(name = "place", binding = false) Place place,
            @ModelAttribute("query") ProblemSearch query,
            @PathVariable int line,
            Model model) {
        var row = problems.row(place.user().id(), place.id(), line, place.locale());
        model.addAttribute("shown", List.of(ShownRow.whole(row)));
        return ROW;
    }

    @PostMapping("/{line}")
    String saveRow(
            @ModelAttribute(name = "place", binding = false) Place place,
            @ModelAttribute("query") ProblemSearch query,
            @RequestParam Map<String, String> sent,
            Submission submission,
            Model model) {
        return saved(ROW, place, sent, submission, model);
    }

    @ModelAttribute("place")
    Place place(@PathVariable UUID id, Scope scope, SignedIn user, Locale locale) {
        return new Place(new ImportId(id), scope, user, locale);
    }

    @ModelAttribute("found")
    ImportView found(@ModelAttribute(name = "place", binding = false) Place place) {
        return directory.get(place.user().id(), place.id());
    }

    private String saved(String page, Place place, Map<String, String> sent, Submission submission, Model model) {
        var rows = TypedRows.of(sent);
        var refused = new MapBindingResult(TypedRows.named(rows), "form");
        var view = submission.orShow(page, refused, () -> {
            var mended = corrections.save(place.user().id(), place.scope(), place.id(), rows);
            var line = mended || page.equals(PAGE) || rows.isEmpty() ? "" : "/" + rows.firstKey();
            return "redirect:" + address(place, line, sent, mended);
        });
        if (view.equals(page)) {
            model.addAllAttributes(refused.getModel());
            model.addAttribute("shown", again.of(place, rows, refused, found(place)));
        }
        return view;
    }

    /** The rows as they were asked for, on which what is left is seen; or the row in which nothing was changed. */
    private static String address(Place place, String line, Map<String, String> sent, boolean mended) {
        var address = UriComponentsBuilder.fromPath("/imports/" + place.id() + "/rows" + line);
        ASKED.stream()
                .filter(name -> !sent.getOrDefault(name, "").isEmpty())
                .forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.queryParam("done", mended ? "import-mended" : "import-unchanged")
                .encode()
                .buildAndExpand(sent)
                .toUriString();
    }
}
