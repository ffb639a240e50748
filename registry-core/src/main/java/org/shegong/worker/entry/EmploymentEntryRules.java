package org.shegong.worker.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeList;
import org.shegong.reference.EmploymentForms;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.FreeTexts;
import org.shegong.shared.input.PartialDate;
import org.shegong.shared.input.Texts;
import org.shegong.worker.Departure;
import org.shegong.worker.EmploymentCorrection;
import org.shegong.worker.employment.EmploymentView;
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
        return check(entry, NewEmployment.Terms.NONE, today);
    }

    /** @param kept the terms held before, on which the work goes on where they are left as they are */
    public EntryCheck<NewEmployment> check(EmploymentEntry entry, NewEmployment.Terms kept, LocalDate today) {
        var findings = new Findings();
        var read = read(entry, employers.read(entry, findings), kept, today, findings);
        return findings.check(read::orElseThrow);
    }

    /** An employment that is told differently, with its end where it has one. */
    public EntryCheck<EmploymentCorrection> check(
            EmploymentEntry entry, DepartureEntry end, EmploymentView kept, LocalDate today) {
        var findings = new Findings();
        findings.require("employedFrom", entry.employedFrom());
        var employer = employers.read(entry, kept.employer(), findings);
        var read = read(entry, employer, kept.terms(), today, findings);
        var departure = departure(end, kept, today, findings);
        read.map(NewEmployment::from)
                .filter(from -> departure
                        .filter(last -> last.lastDay().isBefore(from.minusDays(1)))
                        .isPresent())
                .ifPresent(from -> findings.refuse("lastDay", "PERIOD_ORDER"));
        return findings.check(() -> new EmploymentCorrection(read.orElseThrow(), departure));
    }

    Optional<NewEmployment> read(EmploymentEntry entry, LocalDate today, Findings findings) {
        return read(entry, employers.read(entry, findings), NewEmployment.Terms.NONE, today, findings);
    }

    private Optional<NewEmployment> read(
            EmploymentEntry entry,
            Optional<OrganizationId> employer,
            NewEmployment.Terms kept,
            LocalDate today,
            Findings findings) {
        var from = findings.take("employedFrom", Dates.readAhead(entry.employedFrom(), today))
                .map(PartialDate::date)
                .orElse(today);
        var terms = terms(entry, kept, findings);
        return employer.map(found -> new NewEmployment(found, from, terms));
    }

    private Optional<Departure> departure(
            DepartureEntry entry, EmploymentView kept, LocalDate today, Findings findings) {
        var reason = findings.take("reason", codes.read(CodeList.LEAVING_REASON, entry.reason(), kept.leavingReason()));
        if (reason.isPresent()) {
            findings.require("lastDay", entry.lastDay());
        }
        return findings.take("lastDay", Dates.readAhead(entry.lastDay(), today))
                .map(last -> new Departure(last.date(), reason.orElse(null)));
    }

    private NewEmployment.Terms terms(EmploymentEntry entry, NewEmployment.Terms kept, Findings findings) {
        var kinds = kinds(entry, kept, findings);
        return new NewEmployment.Terms(
                kinds.establishment(),
                kinds.contract(),
                findings.take("post", FreeTexts.read(entry.post(), TITLE_LENGTH))
                        .orElse(null),
                findings.take(
                                "serviceFields",
                                codes.readAll(CodeList.SERVICE_FIELD, entry.serviceFields(), kept.serviceFields()))
                        .orElse(List.of()));
    }

    /** Without an establishment kind the contract kind is read as rosters write it, which tells both. */
    private Kinds kinds(EmploymentEntry entry, NewEmployment.Terms kept, Findings findings) {
        var establishment = findings.take(
                "establishmentKind",
                codes.read(CodeList.ESTABLISHMENT_KIND, entry.establishmentKind(), kept.establishmentKind()));
        var typed = Texts.compact(entry.contractKind());
        if (establishment.isEmpty() && !typed.isEmpty()) {
            var form = codes.find(CodeList.EMPLOYMENT_FORM, typed).map(forms::kindsOf);
            if (form.isPresent()) {
                return new Kinds(form.get().establishmentKind(), form.get().contractKind());
            }
        }
        var contract = findings.take(
                "contractKind", codes.read(CodeList.CONTRACT_KIND, entry.contractKind(), kept.contractKind()));
        return new Kinds(establishment.orElse(null), contract.orElse(null));
    }

    private record Kinds(
            @Nullable String establishment, @Nullable String contract) {}
}
