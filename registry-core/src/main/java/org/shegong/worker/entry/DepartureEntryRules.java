package org.shegong.worker.entry;

import java.time.LocalDate;
import org.shegong.reference.CodeList;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.PartialDate;
import org.shegong.worker.Departure;
import org.springframework.stereotype.Service;

/** Judges what is typed about somebody who leaves an employer. */
@Service
public class DepartureEntryRules {

    private final Codes codes;

    DepartureEntryRules(Codes codes) {
        this.codes = codes;
    }

    public EntryCheck<Departure> check(DepartureEntry entry, LocalDate today) {
        var findings = new Findings();
        findings.require("reason", entry.reason());
        var reason = findings.take("reason", codes.read(CodeList.LEAVING_REASON, entry.reason()));
        var lastDay = findings.take("lastDay", Dates.readAhead(entry.lastDay(), today))
                .map(PartialDate::date)
                .orElse(today);
        return findings.check(() -> new Departure(lastDay, reason.orElseThrow()));
    }
}
