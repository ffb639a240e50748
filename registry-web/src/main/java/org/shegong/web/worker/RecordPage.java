package org.shegong.web.worker;

import java.util.List;
import org.shegong.certification.CertificationDirectory;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.handover.HandoverDirectory;
import org.shegong.worker.merge.WorkerMerging;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a record shows: the facts, what was proven, and the tab that is open. */
@Component
public class RecordPage {

    public static final String VIEW = "worker/show";

    private static final List<String> TABS = List.of("basic", "certification", "hours", "employment", "history");

    private final WorkerDirectory directory;
    private final CertificationDirectory certification;
    private final WorkerMerging merging;
    private final HandoverDirectory handovers;
    private final RecordWords words;

    RecordPage(
            WorkerDirectory directory,
            CertificationDirectory certification,
            WorkerMerging merging,
            HandoverDirectory handovers,
            RecordWords words) {
        this.directory = directory;
        this.certification = certification;
        this.merging = merging;
        this.handovers = handovers;
        this.words = words;
    }

    /** @param tab the one that was asked for; the first where there is none of that name */
    public void fill(Model model, Scope scope, WorkerId worker, String tab) {
        var proofs = certification.of(scope, worker);
        var record = new RecordView(directory.get(scope, worker), words.words().today());
        model.addAttribute("record", record.telling(ProofStory.of(proofs)));
        model.addAttribute("proofs", proofs);
        model.addAttribute("merges", merging.log(scope, worker));
        handovers.openOf(scope, worker).ifPresent(open -> model.addAttribute("handover", open));
        model.addAttribute("tabs", TABS);
        model.addAttribute("tab", TABS.contains(tab) ? tab : TABS.get(0));
        words.into(model);
    }
}
