package org.shegong.worker.employment;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.RecordedFact;

@Entity
class Employment extends RecordedFact {

    private UUID employerId;
    private boolean main;

    @SuppressWarnings("UnusedVariable") // the unique key reads it
    private @Nullable LocalDate mainSlot;

    private LocalDate validFrom;
    private @Nullable LocalDate endedOn;
    private @Nullable String establishmentKind;
    private @Nullable String contractKind;
    private @Nullable String title;
    private String serviceFields;
    private @Nullable String leavingReason;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Employment() {}

    Employment(WorkerId worker, NewEmployment employment, boolean main, Instant now) {
        super(worker.value(), now);
        this.employerId = employment.employer().value();
        this.main = main;
        this.validFrom = employment.from();
        this.mainSlot = main ? employment.from() : null;
        this.establishmentKind = employment.terms().establishmentKind();
        this.contractKind = employment.terms().contractKind();
        this.title = employment.terms().title();
        this.serviceFields = String.join(",", employment.terms().serviceFields());
    }

    /** This employment as it is when it ends; the row that did not know of the end is retracted. */
    Employment ended(Ending ending, Instant now) {
        return toldAs(asNew(), ending, now);
    }

    /** This employment told differently; the row that said otherwise is retracted. */
    Employment toldAs(NewEmployment told, @Nullable Ending ending, Instant now) {
        retract(now);
        var after = new Employment(new WorkerId(getWorkerId()), told, main, now);
        if (ending != null) {
            after.endedOn = ending.end();
            after.leavingReason = ending.reason();
        }
        return after;
    }

    @Override
    public void retract(Instant at) {
        super.retract(at);
        mainSlot = null;
    }

    NewEmployment asNew() {
        return new NewEmployment(new OrganizationId(employerId), validFrom, terms());
    }

    NewEmployment.Terms terms() {
        var fields = serviceFields.isEmpty() ? List.<String>of() : Arrays.asList(serviceFields.split(","));
        return new NewEmployment.Terms(establishmentKind, contractKind, title, fields);
    }

    UUID getEmployerId() {
        return employerId;
    }

    boolean isMain() {
        return main;
    }

    LocalDate getValidFrom() {
        return validFrom;
    }

    @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    @Nullable String getLeavingReason() {
        return leavingReason;
    }
}
