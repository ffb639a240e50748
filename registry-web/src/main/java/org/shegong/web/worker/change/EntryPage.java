package org.shegong.web.worker.change;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.shegong.preference.Draft;
import org.shegong.preference.Drafts;
import org.shegong.shared.Acting;
import org.shegong.shared.id.AccountId;
import org.shegong.web.worker.EmployerNames;
import org.shegong.web.worker.FormFindings;
import org.shegong.web.worker.RegisterWords;
import org.shegong.worker.entry.EntryCheck;
import org.shegong.worker.entry.WorkerEntry;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the forms show besides what was typed, and the draft that is kept of it. */
@Component
class EntryPage {

    private static final String DRAFT = "/workers/new";

    private final RegisterWords words;
    private final EmployerNames employers;
    private final FormFindings findings;
    private final Drafts drafts;

    EntryPage(RegisterWords words, EmployerNames employers, FormFindings findings, Drafts drafts) {
        this.words = words;
        this.employers = employers;
        this.findings = findings;
        this.drafts = drafts;
    }

    LocalDate today() {
        return words.today();
    }

    String show(Model model, String view) {
        model.addAttribute("words", words);
        model.addAttribute("employers", employers);
        return view;
    }

    /** The whole form, with what the identity number tells. */
    String form(Model model, WorkerEntry form) {
        model.addAttribute("form", form);
        EntryDocument.told(form, today()).ifPresent(told -> model.addAttribute("told", told));
        return show(model, "worker/form");
    }

    /** What was kept of an entry that was begun and not finished. */
    WorkerEntry begun() {
        return TypedFields.into(
                WorkerEntry.class,
                drafts.find(reader(), DRAFT).map(Draft::fields).orElse(Map.of()));
    }

    /** The kept draft, if it is of the same document; otherwise only what was typed now. */
    WorkerEntry continued(WorkerEntry form) {
        var begun = begun();
        return Objects.equals(begun.idNumber(), form.idNumber()) ? begun : form;
    }

    void forgetDraft() {
        drafts.discard(reader(), DRAFT);
    }

    boolean mustConfirm(Model model, EntryCheck<?> check) {
        return findings.mustConfirm(model, check);
    }

    String note(Model model, String field, EntryCheck<?> check) {
        model.addAttribute("name", field);
        model.addAttribute("problems", findings.about(field, check.problems()));
        model.addAttribute("warnings", findings.about(field, check.warnings()));
        return "layout/check :: note";
    }

    private static AccountId reader() {
        return new AccountId(Objects.requireNonNull(Acting.current().account(), "Somebody is signed in"));
    }
}
