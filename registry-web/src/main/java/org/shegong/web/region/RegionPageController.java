package org.shegong.web.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.region.RegionTree;
import org.shegong.region.figure.RegionFigures;
import org.shegong.shared.input.Texts;
import org.shegong.web.reference.ReferenceWords;
import org.shegong.web.reference.TypedFields;
import org.shegong.web.support.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of regions, one region at a time, as it stood on a day. */
@Controller
@Requires(Permission.READ_REFERENCE)
class RegionPageController {

    private final RegionTree tree;
    private final RegionFigures figures;
    private final ReferenceWords words;

    RegionPageController(RegionTree tree, RegionFigures figures, ReferenceWords words) {
        this.tree = tree;
        this.figures = figures;
        this.words = words;
    }

    @GetMapping("/regions")
    String show(@RequestParam @Nullable String code, @RequestParam @Nullable String on, Model model) {
        var fields = new TypedFields();
        var day = fields.day("on", on, words.today());
        fields.refuse();
        var asked = Texts.trimmed(code).isEmpty() ? tree.root(day).code() : Texts.trimmed(code);
        var region = tree.standing(asked, day);
        model.addAttribute("region", region);
        model.addAttribute("stands", tree.find(asked, day).isPresent());
        model.addAttribute("day", day);
        model.addAttribute("children", tree.children(region.code(), day));
        around(region.code(), day, model);
        return "region/show";
    }

    private void around(String code, LocalDate day, Model model) {
        model.addAttribute("path", tree.path(code, day));
        model.addAttribute("lineage", tree.lineage(code));
        model.addAttribute("history", tree.history(code));
        model.addAttribute("figures", figures.of(code));
        model.addAttribute("words", words);
    }
}
