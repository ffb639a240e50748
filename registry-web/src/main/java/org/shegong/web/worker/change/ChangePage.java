package org.shegong.web.worker.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.FormFindings;
import org.shegong.web.worker.RecordView;
import org.shegong.web.worker.RecordWords;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.difference.FieldDifference;
import org.shegong.worker.difference.WorkerDifferences;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.entry.EntryCheck;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** The record that a form is about to change, shown around that form with the version it was read at. */
@Component
class ChangePage {

    private static final String VERSION = "_version";

    private final WorkerDirectory directory;
    private final WorkerDifferences differences;
    private final RecordWords words;
    private final FormFindings findings;

    ChangePage(WorkerDirectory directory, WorkerDifferences differences, RecordWords words, FormFindings findings) {
        this.directory = directory;
        this.differences = differences;
        this.words = words;
        this.findings = findings;
    }

    LocalDate today() {
        return words.words().today();
    }

    Shown of(UUID id, Scope scope) {
        var record = new RecordView(directory.get(scope, new WorkerId(id)), today());
        var model = new ExtendedModelMap();
        model.addAttribute("record", record);
        model.addAttribute("version", typedVersion(record.getVersion()));
        words.into(model);
        return new Shown(record, typedVersion(record.getVersion()), scope, model);
    }

    EmploymentView segment(Shown shown, UUID id) {
        return directory.employment(shown.scope(), shown.asRead(), id);
    }

    String name(OrganizationId employer) {
        return words.employers().of(employer);
    }

    /** Does the work, or shows the form again: for something to confirm, for what is wrong, for a lost race. */
    ModelAndView send(Shown shown, Sent sent, Submission submission, Supplier<String> work) {
        if (findings.mustConfirm(shown.model(), sent.check())) {
            return shown.as(sent.view());
        }
        return after(submission, shown, submission.orShow(sent.view(), sent.problems(), work));
    }

    /** The page that follows; who lost a race keeps what was typed and sees what the winner has changed. */
    ModelAndView after(Submission submission, Shown shown, String view) {
        if (isLost(submission)) {
            tellLoser(shown);
        }
        return shown.as(view);
    }

    boolean isLost(Submission submission) {
        return submission.refusal().filter(StaleRecord.class::isInstance).isPresent();
    }

    /** What is sent next is meant for the record as it is now. */
    List<FieldDifference> tellLoser(Shown shown) {
        var told = differences.since(shown.scope(), shown.asRead());
        shown.with("differences", told).with("version", shown.record().getVersion());
        return told;
    }

    /** The version that the form carries; the one that is stored where there is no form yet. */
    private static long typedVersion(long stored) {
        var request = Objects.requireNonNull((ServletRequestAttributes) RequestContextHolder.getRequestAttributes());
        var typed = request.getRequest().getParameter(VERSION);
        if (typed == null) {
            return request.getRequest().getMethod().equals("GET") ? stored : -1;
        }
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
    }

    /** A form as it came, and where it stands. */
    record Sent(String view, EntryCheck<?> check, BindingResult problems) {}

    record Shown(RecordView record, long version, Scope scope, Model model) {

        AsRead asRead() {
            return new AsRead(new WorkerId(record.getCard().id()), version);
        }

        /** The tab of the record on which the work is seen. */
        String employments(String done) {
            return "redirect:/workers/" + record.getCard().id() + "?tab=employment&done=" + done;
        }

        Shown with(String name, Object value) {
            model.addAttribute(name, value);
            return this;
        }

        ModelAndView as(String view) {
            return view.startsWith("redirect:") ? new ModelAndView(view) : new ModelAndView(view, model.asMap());
        }
    }
}
