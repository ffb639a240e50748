package org.shegong.intake.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shegong.certification.CertificationView;
import org.shegong.certification.CertificationView.RegistrationView;
import org.shegong.certification.NewRegistration;
import org.shegong.certification.Registrations;
import org.shegong.certification.rule.CertificationRules;
import org.shegong.intake.kind.Difference;
import org.shegong.intake.kind.ImportKind.Made;
import org.shegong.shared.id.RegistrationId;
import org.springframework.stereotype.Component;

/**
 * What a line says differently of the registration. A period that shares days with one on file is that one told
 * differently; a period beside all of them is one more.
 */
@Component
class RegistrationSteps {

    private final Registrations registrations;
    private final CertificationRules rules;

    RegistrationSteps(Registrations registrations, CertificationRules rules) {
        this.registrations = registrations;
        this.rules = rules;
    }

    Optional<Step> of(RosterRow row, CertificationView proven) {
        return row.registration().flatMap(told -> {
            var known = known(told.lastDay(), proven.registrations());
            var after = known.map(before -> completed(told, before)).orElse(told);
            var shown = known.or(() -> proven.registrations().stream().findFirst());
            var differences = new ArrayList<Difference>();
            ProofSteps.add(
                    differences, "registrationNo", shown.map(RegistrationView::registrationNo), after.registrationNo());
            ProofSteps.add(differences, "registrationValidTo", shown.map(RegistrationView::lastDay), after.lastDay());
            return differences.isEmpty() ? Optional.empty() : Optional.of(step(known, after, differences));
        });
    }

    private Step step(Optional<RegistrationView> known, NewRegistration after, List<Difference> differences) {
        return new Step(differences, (scope, read, made) -> {
            var id = known.map(before ->
                            registrations.correct(scope, read.worker(), new RegistrationId(before.id()), after))
                    .orElseGet(() -> registrations.record(scope, read.worker(), after));
            made.add(new Made("registration", id.toString()));
            return read.version();
        });
    }

    private Optional<RegistrationView> known(LocalDate lastDay, List<RegistrationView> periods) {
        return periods.stream()
                .filter(period -> period.lastDay().equals(lastDay))
                .findFirst()
                .or(() -> {
                    var start = rules.on(lastDay).startOf(lastDay);
                    return periods.stream()
                            .filter(period -> !period.lastDay().isBefore(start)
                                    && !period.validFrom().isAfter(lastDay))
                            .findFirst();
                });
    }

    private static NewRegistration completed(NewRegistration told, RegistrationView known) {
        return new NewRegistration(
                known.kind(),
                told.registrationNo() == null ? known.registrationNo() : told.registrationNo(),
                known.startDerived() ? null : known.validFrom(),
                told.lastDay(),
                known.body());
    }
}
