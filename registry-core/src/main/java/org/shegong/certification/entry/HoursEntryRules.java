package org.shegong.certification.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.Numbers;
import org.shegong.shared.input.PartialDate;
import org.shegong.worker.entry.EntryCheck;
import org.springframework.stereotype.Service;

/** Judges what is typed about the hours that open somebody's ledger of education. */
@Service
public class HoursEntryRules {

    /** Hours that count from a day on. */
    public record Opening(BigDecimal hours, LocalDate asOf) {}

    public EntryCheck<Opening> check(HoursEntry entry, LocalDate today) {
        var hours = Numbers.readHours(entry.hours());
        var asOf = Dates.readPast(entry.asOf(), false, today);
        var problems = new ArrayList<FieldProblem>();
        hours.problems().forEach(code -> problems.add(new FieldProblem("hours", code)));
        asOf.problems().forEach(code -> problems.add(new FieldProblem("asOf", code)));
        if (hours.isEmpty()) {
            problems.add(new FieldProblem("hours", "REQUIRED"));
        }
        return new EntryCheck<>(
                problems,
                List.of(),
                problems.isEmpty()
                        ? hours.found()
                                .map(found -> new Opening(
                                        found,
                                        asOf.found().map(PartialDate::date).orElse(today)))
                        : Optional.empty());
    }
}
