package org.shegong.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Period;
import org.shegong.shared.id.WorkerId;

/** One span of registration as the register knew it from one moment to another. */
@Entity
class RegistrationPeriod extends Proof {

    enum StartSource {
        GIVEN,
        DERIVED
    }

    @Enumerated(EnumType.STRING)
    private NewRegistration.Kind kind;

    private @Nullable String registrationNo;
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private StartSource startSource;

    private LocalDate validTo;
    private @Nullable String body;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RegistrationPeriod() {}

    RegistrationPeriod(WorkerId worker, NewRegistration told, Period period, Instant now) {
        super(worker, now);
        this.kind = told.kind();
        this.registrationNo = told.registrationNo();
        this.validFrom = period.from();
        this.startSource = told.validFrom() == null ? StartSource.DERIVED : StartSource.GIVEN;
        this.validTo = told.lastDay().plusDays(1);
        this.body = told.body();
    }

    /** The same registration told differently. */
    RegistrationPeriod toldAs(NewRegistration told, Period period, Instant now) {
        var after = new RegistrationPeriod(worker(), told, period, now);
        after.standInPlaceOf(this);
        return after;
    }

    /** Whether nobody told the start of either, and both end on the same day. */
    boolean isDerivedFrom(NewRegistration told) {
        return isStartDerived() && told.validFrom() == null && told.lastDay().equals(getLastDay());
    }

    Period period() {
        return new Period(validFrom, validTo);
    }

    public NewRegistration.Kind getKind() {
        return kind;
    }

    public @Nullable String getRegistrationNo() {
        return registrationNo;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public boolean isStartDerived() {
        return startSource == StartSource.DERIVED;
    }

    public LocalDate getLastDay() {
        return validTo.minusDays(1);
    }

    public @Nullable String getBody() {
        return body;
    }
}
