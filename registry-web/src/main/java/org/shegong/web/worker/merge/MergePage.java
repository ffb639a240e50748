package org.shegong.web.worker.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.CertificationDirectory;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.shared.input.Texts;
import org.shegong.web.worker.RecordView;
import org.shegong.web.worker.RecordWords;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Reads the records that may be of one person. */
@Component
class MergePage {

    private static final PageRequest FIRST = PageRequest.of(0, 10);

    private final WorkerDirectory directory;
    private final CertificationDirectory certification;
    private final RecordWords words;

    MergePage(WorkerDirectory directory, CertificationDirectory certification, RecordWords words) {
        this.directory = directory;
        this.certification = certification;
        this.words = words;
    }

    /** People of the same name and birth date, or whoever was looked for. */
    String candidates(Model model, Scope scope, UUID id, @Nullable String typed) {
        var worker = new WorkerId(id);
        var wanted = Texts.trimmed(typed);
        List<WorkerRow> found = new ArrayList<>(
                wanted.isEmpty()
                        ? directory.namesakes(scope, worker)
                        : directory.list(scope, WorkerSearch.of(wanted), FIRST).getContent());
        found.removeIf(row -> row.id().equals(id));
        model.addAttribute("side", side(scope, id));
        model.addAttribute("found", found);
        model.addAttribute("q", wanted);
        words.into(model);
        return "worker/merge-candidates";
    }

    MergeSide side(Scope scope, UUID id) {
        var worker = new WorkerId(id);
        return new MergeSide(
                new RecordView(directory.get(scope, worker), words.words().today()), certification.of(scope, worker));
    }

    ModelAndView compared(String view, MergeSide one, MergeSide other) {
        var model = new ExtendedModelMap();
        model.addAttribute("sides", List.of(one, other));
        words.into(model);
        return new ModelAndView(view, model);
    }
}
