package org.shegong.web.region;

import java.util.List;
import org.shegong.account.Permission;
import org.shegong.region.LineageKind;
import org.shegong.region.RegionReorganization;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.web.layout.Choice;
import org.shegong.web.reference.ReferenceWords;
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

/** Founds a region under another, and ends one in favour of others. */
@Controller
@RequestMapping("/regions/{code}")
@Requires(Permission.EDIT_REFERENCE)
class RegionReorganizationController {

    private static final String FOUNDING = "region/founding";
    private static final String ENDING = "region/ending";

    private final RegionReorganization reorganization;
    private final RegionTree tree;
    private final ReferenceWords words;

    RegionReorganizationController(RegionReorganization reorganization, RegionTree tree, ReferenceWords words) {
        this.reorganization = reorganization;
        this.tree = tree;
        this.words = words;
    }

    @GetMapping("/founding")
    String founding(Model model) {
        model.addAttribute("form", FoundingForm.blank(words.today()));
        return FOUNDING;
    }

    @PostMapping("/founding")
    String found(
            @PathVariable String code,
            @ModelAttribute("form") FoundingForm form,
            BindingResult problems,
            Submission submission) {
        return submission.orShow(FOUNDING, problems, () -> {
            reorganization.found(form.toRegion(code, words.today()));
            return "redirect:/regions?code=" + code + "&done=saved";
        });
    }

    @GetMapping("/ending")
    String ending(@ModelAttribute("region") RegionView region, Model model) {
        model.addAttribute("form", EndingForm.blank(words.today(), region.version()));
        return ENDING;
    }

    @PostMapping("/ending")
    String end(
            @PathVariable String code,
            @ModelAttribute("form") EndingForm form,
            BindingResult problems,
            Submission submission,
            Model model) {
        var view = submission.orShow(ENDING, problems, () -> {
            var ending = form.toEnding(code, words.today());
            reorganization.succeed(ending.change(), ending.kind(), ending.successors());
            return "redirect:/regions?code=" + code + "&done=saved";
        });
        if (submission.isLost()) {
            var stored = tree.standing(code, words.today());
            model.addAttribute("region", stored);
            Submission.showing(form.readAt(stored.version()), problems, model);
        }
        return view;
    }

    @ModelAttribute("region")
    RegionView region(@PathVariable String code) {
        return tree.standing(code, words.today());
    }

    /** The regions beside it. */
    @ModelAttribute("neighbours")
    List<Choice> neighbours(@PathVariable String code) {
        var region = region(code);
        return region.parentCode() == null
                ? List.of()
                : tree.children(region.parentCode(), words.today()).stream()
                        .filter(beside -> !beside.code().equals(region.code()))
                        .map(beside -> new Choice(beside.code(), beside.name()))
                        .toList();
    }

    @ModelAttribute("kinds")
    LineageKind[] kinds() {
        return LineageKind.values();
    }

    @ModelAttribute("words")
    ReferenceWords words() {
        return words;
    }
}
