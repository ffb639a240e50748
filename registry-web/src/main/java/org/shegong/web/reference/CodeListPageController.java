package org.shegong.web.reference;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.reference.CodeEntry;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.reference.NewCodeEntry;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.input.Texts;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The code lists: their values with the days on which they count, and what people write for them. */
@Controller
@RequestMapping("/reference")
@Requires(Permission.READ_REFERENCE)
class CodeListPageController {

    private static final String FORM = "reference/form";

    private final CodeLists lists;
    private final ReferenceWords words;

    CodeListPageController(CodeLists lists, ReferenceWords words) {
        this.lists = lists;
        this.words = words;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("lists", Arrays.asList(CodeList.values()));
        return "reference/list";
    }

    @GetMapping("/lists/{list}")
    String show(
            @PathVariable CodeList list,
            @RequestParam @Nullable String q,
            @Listed(sorts = "position", size = 50) Pageable page,
            Model model) {
        var part = Texts.compact(q);
        var found = lists.history(list).stream()
                .filter(entry -> part.isEmpty()
                        || entry.zh().contains(part)
                        || entry.code().startsWith(part))
                .toList();
        model.addAttribute("list", list);
        model.addAttribute("q", q);
        model.addAttribute("entries", new PageImpl<>(part(found, page), page, found.size()));
        model.addAttribute("synonyms", lists.synonyms(list));
        return "reference/show";
    }

    @GetMapping("/lists/{list}/changes/{what}")
    @Requires(Permission.EDIT_REFERENCE)
    String form(
            @PathVariable CodeList list, @PathVariable String what, @RequestParam @Nullable String code, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("what", what);
        model.addAttribute("form", blank(list, what, Texts.trimmed(code)));
        return FORM;
    }

    /** A value that is worded anew begins with its present words. */
    private CodeForm blank(CodeList list, String what, String code) {
        var today = words.today().toString();
        return lists.find(list, code)
                .map(known -> what.equals("add")
                        ? CodeForm.of(known, today)
                        : new CodeForm(what, code, null, null, null, today, null, String.valueOf(known.version())))
                .orElse(new CodeForm(what, code, null, null, null, today, null, ""));
    }

    @PostMapping("/lists/{list}/changes/{what}")
    @Requires(Permission.EDIT_REFERENCE)
    String change(
            @PathVariable CodeList list,
            @ModelAttribute("form") CodeForm form,
            BindingResult problems,
            Submission submission,
            Model model) {
        var view = submission.orShow(FORM, problems, () -> {
            perform(list, form);
            return "redirect:/reference/lists/" + list + "?done=saved";
        });
        if (submission.isLost()) {
            lists.find(list, Texts.trimmed(form.code())).ifPresent(stored -> {
                model.addAttribute("stored", stored);
                Submission.showing(form.readAt(stored.version()), problems, model);
            });
        }
        return view;
    }

    /** A new wording is meant for the value that its sender saw; a new value must have a code of its own. */
    private void refuseSurprises(CodeList list, CodeForm form, TypedFields fields) {
        var known = lists.find(list, Texts.trimmed(form.code())).filter(entry -> entry.validTo() == null);
        if (known.isPresent() && Texts.trimmed(form.version()).isEmpty()) {
            fields.wrong("code", "CODE_IN_USE");
        } else if (known.isPresent() && known.get().version() != fields.version(form.version())) {
            throw new StaleRecord();
        }
    }

    private void perform(CodeList list, CodeForm form) {
        var fields = new TypedFields();
        var code = fields.required("code", form.code(), 40);
        var day = fields.day("from", form.from(), words.today());
        switch (Texts.trimmed(form.what())) {
            case "synonym" -> {
                var spelling = fields.required("zh", form.zh(), 100);
                fields.refuse();
                lists.remember(list, spelling, code);
            }
            case "end" -> {
                fields.refuse();
                lists.end(list, code, day, fields.version(form.version()));
            }
            default -> lists.add(entry(list, form, fields));
        }
    }

    private NewCodeEntry entry(CodeList list, CodeForm form, TypedFields fields) {
        refuseSurprises(list, form, fields);
        var parent = fields.text("parent", form.parent(), 40);
        var entry = new NewCodeEntry(
                list,
                fields.text("code", form.code(), 40),
                fields.required("zh", form.zh(), 100),
                fields.required("en", form.en(), 160),
                parent.isEmpty() ? null : parent,
                fields.day("from", form.from(), words.today()),
                fields.idOrNothing("document", form.document()));
        fields.refuse();
        return entry;
    }

    @ModelAttribute("words")
    ReferenceWords words() {
        return words;
    }

    private static List<CodeEntry> part(List<CodeEntry> found, Pageable page) {
        return found.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
    }
}
