package org.shegong.worker.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeList;
import org.shegong.reference.EmploymentForms;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.FreeTexts;
import org.shegong.shared.input.PartialDate;
import org.shegong.shared.input.Texts;
import org.shegong.worker.employment.NewEmployment;
import org.springframework.stereotype.Service;

/** Judges what is typed about work for an employer. */
@Service
public class EmploymentEntryRules {

    private static final int TITLE_LENGTH = 120;

    private final EmployerReadings employers;
    private final Codes codes;
    private final EmploymentForms forms;

    EmploymentEntryRules(EmployerReadings employers, Codes codes, EmploymentForms forms) {
        this.employers = employers;
        this.codes = codes;
        this.forms = forms;
    }

    public EntryCheck<NewEmployment> check(EmploymentEntry entry, LocalDate today) {
        var findings = new Findings();
        var read = read(entry, today, findings);
        return findings.check(read::orElseThrow);
    }

    Optional<NewEmployment> read(EmploymentEntry entry, LocalDate today, Findings findings) {
        var employer = employers.read(entry, findings);
        var from = findings.take("employedFrom", Dates.readAhead(entry.employedFrom(), today))
                .map(PartialDate::date)
                .orElse(today);
        var terms = terms(entry, findings);
        return employer.map(found -> new NewEmployment(found, from, terms));
    }

    private NewEmployment.Terms terms(EmploymentEntry entry, Findings findings) {
        var kinds = kinds(entry, findings);
        return new NewEmployment.Terms(
                kinds.establishment(),
                kinds.contract(),
                findings.take("post", FreeTexts.read(entry.post(), TITLE_LENGTH))
                        .orElse(null),
                findings.take("serviceFields", codes.readAll(CodeList.SERVICE_FIELD, entry.serviceFields()))
                        .orElse(List.of()));
    }

    /** Without an establishment kind the contract kind is read as rosters write it, which tells both. */
    private Kinds kinds(EmploymentEntry entry, Findings findings) {
        var establishment =
                findings.take("establishmentKind", codes.read(CodeList.ESTABLISHMENT_KIND, entry.establishmentKind()));
        var typed = Texts.compact(entry.contractKind());
        if (establishment.isEmpty() && !typed.isEmpty()) {
            var form = codes.find(CodeList.EMPLOYMENT_FORM, typed).map(forms::kindsOf);
            if (form.isPresent()) {
                return new Kinds(form.get().establishmentKind(), form.get().contractKind());
            }
        }
        var contract = findings.take("contractKind", codes.read(CodeList.CONTRACT_KIND, entry.contractKind()));
        return new Kinds(establishment.orElse(null), contract.orElse(null));
    }

    private record Kinds(
            @Nullable String establishment, @Nullable String contract) {}
}
