package org.shegong.web.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.shegong.shared.Scope;
import org.shegong.web.reference.TypedFields;
import org.shegong.worker.entry.EmploymentEntryRules;
import org.shegong.worker.handover.Handovers;
import org.springframework.stereotype.Component;

/** Reads what was typed for a step and takes it, for pages and programs alike. */
@Component
class HandoverSteps {

    private static final int REASON = 500;

    private final Handovers handovers;
    private final EmploymentEntryRules employments;

    HandoverSteps(Handovers handovers, EmploymentEntryRules employments) {
        this.handovers = handovers;
        this.employments = employments;
    }

    /** What may be answered to a hand-over with a form. */
    enum Step {
        RELEASE,
        ACCEPTANCE,
        DECLINE
    }

    void take(Step step, Scope scope, UUID id, StepForm form, LocalDate today) {
        var fields = new TypedFields();
        long version = fields.version(form.version());
        switch (step) {
            case RELEASE -> {
                var from = fields.dayAhead("effectiveFrom", form.effectiveFrom(), today);
                fields.refuse();
                handovers.releaseAsked(scope, id, version, from);
            }
            case DECLINE -> {
                var reason = fields.required("reason", form.reason(), REASON);
                fields.refuse();
                handovers.decline(scope, id, version, reason);
            }
            case ACCEPTANCE ->
                handovers.accept(
                        scope,
                        id,
                        version,
                        employments.check(form.employment(), today).orRefuse());
        }
    }
}
