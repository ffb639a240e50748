package org.shegong.web.worker.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.EmployerNames;
import org.shegong.web.worker.RecordView;
import org.shegong.web.worker.RegisterWords;
import org.shegong.web.worker.StoryWords;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.difference.FieldDifference;
import org.shegong.worker.difference.WorkerDifferences;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** The record that a form is about to change, shown around that form with the version it was read at. */
@Component
class ChangePage {

    private static final String VERSION = "_version";

    private final WorkerDirectory directory;
    private final WorkerDifferences differences;
    private final RegisterWords words;
    private final EmployerNames employers;
    private final StoryWords story;

    ChangePage(
            WorkerDirectory directory,
            WorkerDifferences differences,
            RegisterWords words,
            EmployerNames employers,
            StoryWords story) {
        this.directory = directory;
        this.differences = differences;
        this.words = words;
        this.employers = employers;
        this.story = story;
    }

    LocalDate today() {
        return words.today();
    }

    Shown of(UUID id, Scope scope) {
        var record = new RecordView(directory.get(scope, new WorkerId(id)), today());
        var model = new ExtendedModelMap();
        model.addAttribute("record", record);
        model.addAttribute("version", typedVersion(record.getVersion()));
        model.addAttribute("words", words);
        model.addAttribute("employers", employers);
        model.addAttribute("story", story);
        return new Shown(record, typedVersion(record.getVersion()), model);
    }

    /** The page that follows; who lost a race keeps what was typed and sees what the winner has changed. */
    ModelAndView after(Submission submission, Shown shown, Scope scope, String view) {
        if (isLost(submission)) {
            tellLoser(shown, scope);
        }
        return shown.as(view);
    }

    boolean isLost(Submission submission) {
        return submission.refusal().filter(StaleRecord.class::isInstance).isPresent();
    }

    /** What is sent next is meant for the record as it is now. */
    List<FieldDifference> tellLoser(Shown shown, Scope scope) {
        var told = differences.since(scope, shown.asRead());
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

    record Shown(RecordView record, long version, Model model) {

        AsRead asRead() {
            return new AsRead(new WorkerId(record.getCard().id()), version);
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
