package org.shegong.intake;

import java.util.List;
import org.shegong.intake.receipt.ActTable;
import org.shegong.intake.receipt.EffectTable;
import org.shegong.intake.reversal.Reversing;
import org.shegong.intake.stage.OwnImports;
import org.shegong.job.JobOwner;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes whole change-sets back, tells what stands against it, and gives up those that have changed nothing. */
@Service
@Transactional
public class ImportReversal {

    private final OwnImports own;
    private final Reversing reversing;
    private final EffectTable effects;
    private final ActTable acts;

    ImportReversal(OwnImports own, Reversing reversing, EffectTable effects, ActTable acts) {
        this.own = own;
        this.reversing = reversing;
        this.effects = effects;
        this.acts = acts;
    }

    /** What can be done with a change-set now, and what was done with it. */
    @Transactional(readOnly = true)
    public ImportCourse course(AccountId owner, ImportId id) {
        var staged = own.get(owner, id);
        return new ImportCourse(
                reversing.isReversible(staged),
                reversing.isCancellable(staged),
                effects.lines(id),
                acts.of(id).stream()
                        .map(done -> new ImportCourse.Act(done.act().name(), done.at(), done.actor(), done.lines()))
                        .toList());
    }

    /** What would be taken back, and everything that stands against it. */
    @Transactional(readOnly = true)
    public ReversalView look(AccountId owner, Scope scope, ImportId id) {
        var staged = own.get(owner, id);
        return new ReversalView(
                reversing.isReversible(staged),
                effects.counts(id),
                reversing.isReversible(staged)
                        ? reversing.blockers(staged, scope).stream()
                                .map(BlockerView::of)
                                .toList()
                        : List.of());
    }

    /**
     * Has everything taken back in the background; asked again it changes nothing.
     *
     * @throws org.shegong.shared.DomainError if nothing can be taken back, or something stands against it
     */
    public void reverse(AccountId owner, Scope scope, ImportId id) {
        reversing.start(own.get(owner, id), JobOwner.acting(owner, scope));
    }

    /** Gives up a change-set that has changed nothing; the same file can be brought again. */
    public void cancel(AccountId owner, ImportId id) {
        reversing.cancel(own.get(owner, id));
    }
}
