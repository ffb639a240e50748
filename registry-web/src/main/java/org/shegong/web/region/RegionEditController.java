package org.shegong.web.region;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.reference.CodeLists;
import org.shegong.region.RegionChange;
import org.shegong.region.RegionRegister;
import org.shegong.region.RegionTree;
import org.shegong.region.figure.RegionFigures;
import org.shegong.shared.input.Texts;
import org.shegong.web.reference.ReferenceWords;
import org.shegong.web.reference.TypedFields;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Enters yearly figures and changes of the tree from a day on. */
@Controller
@RequestMapping("/regions/{code}")
@Requires(Permission.EDIT_REFERENCE)
class RegionEditController {

    private static final String FIGURE = "region/figure";
    private static final Set<String> CHANGES = Set.of("rename", "move", "alias");
    private static final String CHANGE = "region/change";

    private final RegionRegister register;
    private final RegionFigures figures;
    private final RegionTree tree;
    private final CodeLists lists;
    private final ReferenceWords words;

    RegionEditController(
            RegionRegister register, RegionFigures figures, RegionTree tree, CodeLists lists, ReferenceWords words) {
        this.register = register;
        this.figures = figures;
        this.tree = tree;
        this.lists = lists;
        this.words = words;
    }

    /** A new figure, or the correction of one that the page showed. */
    @GetMapping("/figures")
    String figure(@PathVariable String code, @RequestParam @Nullable String replaces, Model model) {
        model.addAttribute(
                "form",
                figures.of(code).stream()
                        .filter(known -> known.id().toString().equals(replaces))
                        .map(known -> new FigureForm(
                                String.valueOf(known.year()),
                                known.figure(),
                                known.basis(),
                                known.amount().toPlainString(),
                                known.sourceDocument() == null
                                        ? ""
                                        : known.sourceDocument().toString(),
                                known.note(),
                                replaces))
                        .findFirst()
                        .orElse(new FigureForm(null, null, null, null, null, null, null)));
        return FIGURE;
    }

    @PostMapping("/figures")
    String enter(
            @PathVariable String code,
            @ModelAttribute("form") FigureForm form,
            BindingResult problems,
            Submission submission,
            Model model) {
        var region = tree.standing(code, words.today()).code();
        var view = submission.orShow(FIGURE, problems, () -> {
            figures.enter(form.toEntry(region, lists));
            return "redirect:/regions?code=" + code + "&done=saved";
        });
        if (submission.isLost()) {
            var stored = figures.of(region).stream().filter(form::isAbout).findFirst();
            model.addAttribute("stored", stored.orElse(null));
            Submission.showing(form.replacing(stored.orElse(null)), problems, model);
        }
        return view;
    }

    @GetMapping("/changes")
    String change(@PathVariable String code, @RequestParam(defaultValue = "rename") String what, Model model) {
        refuseUnknown(what);
        var region = tree.standing(code, words.today());
        model.addAttribute(
                "form",
                new RegionChangeForm(
                        what, null, words.today().toString(), null, String.valueOf(region.version()), null));
        return CHANGE;
    }

    @PostMapping("/changes")
    String change(
            @PathVariable String code,
            @ModelAttribute("form") RegionChangeForm form,
            BindingResult problems,
            Submission submission,
            Model model) {
        refuseUnknown(form.what());
        var view = submission.orShow(CHANGE, problems, () -> {
            perform(tree.standing(code, words.today()).code(), form);
            return "redirect:/regions?code=" + code + "&done=saved";
        });
        if (submission.isLost()) {
            var stored = tree.standing(code, words.today());
            model.addAttribute("stored", stored);
            Submission.showing(form.readAt(stored.version()), problems, model);
        }
        return view;
    }

    private static void refuseUnknown(@Nullable String what) {
        if (!CHANGES.contains(Objects.requireNonNullElse(what, ""))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private void perform(String code, RegionChangeForm form) {
        var fields = new TypedFields();
        var content = fields.required("content", form.content(), 100);
        var what = Texts.trimmed(form.what());
        var change = new RegionChange(
                code,
                fields.version(form.version()),
                fields.day("from", form.from(), words.today()),
                what.equals("alias")
                        ? fields.idOrNothing("document", form.document())
                        : fields.id("document", form.document()),
                "true".equals(form.confirmed()));
        fields.refuse();
        switch (what) {
            case "move" -> register.move(change, content);
            case "alias" -> register.alsoCalled(code, change.expectedVersion(), content);
            default -> register.rename(change, content);
        }
    }

    @ModelAttribute("words")
    ReferenceWords words() {
        return words;
    }
}
