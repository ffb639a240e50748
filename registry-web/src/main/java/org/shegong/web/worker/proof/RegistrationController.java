package org.shegong.web.worker.proof;

import java.time.LocalDate;
import org.shegong.certification.CertificationDirectory;
import org.shegong.certification.NewRegistration;
import org.shegong.certification.Registrations;
import org.shegong.certification.entry.RegistrationEntry;
import org.shegong.certification.entry.RegistrationEntryRules;
import org.shegong.shared.id.RegistrationId;
import org.shegong.web.worker.proof.ProofPage.Place;
import org.shegong.worker.entry.EntryCheck;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The registration periods of somebody in the register. */
@Controller
@RequestMapping("/workers/{worker}/registrations")
class RegistrationController extends ProofController<RegistrationEntry, NewRegistration> {

    private final Registrations registrations;
    private final CertificationDirectory directory;
    private final RegistrationEntryRules rules;

    RegistrationController(
            Registrations registrations,
            CertificationDirectory directory,
            RegistrationEntryRules rules,
            ProofPage page) {
        super("worker/registration", page);
        this.registrations = registrations;
        this.directory = directory;
        this.rules = rules;
    }

    @Override
    RegistrationEntry empty() {
        return new RegistrationEntry(NewRegistration.Kind.FIRST.name(), null, null, null, null);
    }

    /** A start that was derived stays so, unless somebody tells it. */
    @Override
    RegistrationEntry stored(Place place) {
        var period = directory.registration(place.scope(), place.worker(), id(place));
        return new RegistrationEntry(
                period.kind().name(),
                period.registrationNo(),
                period.startDerived() ? null : period.validFrom().toString(),
                period.lastDay().toString(),
                period.body());
    }

    @Override
    EntryCheck<NewRegistration> check(RegistrationEntry form, LocalDate today) {
        return rules.check(form, today);
    }

    @Override
    void record(Place place, NewRegistration told) {
        registrations.record(place.scope(), place.worker(), told);
    }

    @Override
    void correct(Place place, NewRegistration told) {
        registrations.correct(place.scope(), place.worker(), id(place), told);
    }

    @Override
    void retract(Place place) {
        registrations.retract(place.scope(), place.worker(), id(place));
    }

    private static RegistrationId id(Place place) {
        return new RegistrationId(place.standing());
    }
}
