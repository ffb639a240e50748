package org.shegong.web.reference;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.reference.document.Confidence;
import org.shegong.reference.document.SourceDocuments;
import org.shegong.shared.id.SourceDocumentId;
import org.shegong.shared.input.Texts;
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

/** The documents that rules and figures rest on. */
@Controller
@RequestMapping("/reference/documents")
@Requires(Permission.READ_REFERENCE)
class DocumentPageController {

    private static final String FORM = "reference/document";

    private final SourceDocuments documents;

    DocumentPageController(SourceDocuments documents) {
        this.documents = documents;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("documents", documents.all());
        return "reference/documents";
    }

    @GetMapping("/new")
    @Requires(Permission.EDIT_REFERENCE)
    String form(Model model) {
        model.addAttribute("form", new DocumentForm(null, null, null, null, null, null, null));
        return FORM;
    }

    @PostMapping("/new")
    @Requires(Permission.EDIT_REFERENCE)
    String add(@ModelAttribute("form") DocumentForm form, BindingResult problems, Submission submission) {
        return submission.orShow(FORM, problems, () -> {
            documents.add(Texts.trimmed(form.code()), form.toWording());
            return "redirect:/reference/documents?done=saved";
        });
    }

    @GetMapping("/{id}")
    @Requires(Permission.EDIT_REFERENCE)
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("form", DocumentForm.of(documents.get(new SourceDocumentId(id))));
        return FORM;
    }

    @PostMapping("/{id}")
    @Requires(Permission.EDIT_REFERENCE)
    String correct(
            @PathVariable UUID id,
            @ModelAttribute("form") DocumentForm form,
            BindingResult problems,
            Submission submission) {
        return submission.orShow(FORM, problems, () -> {
            var version = new TypedFields().version(form.version());
            documents.correct(new SourceDocumentId(id), form.toWording(), version);
            return "redirect:/reference/documents?done=saved";
        });
    }

    @ModelAttribute("marks")
    List<String> marks() {
        return Arrays.stream(Confidence.values()).map(Enum::name).toList();
    }
}
