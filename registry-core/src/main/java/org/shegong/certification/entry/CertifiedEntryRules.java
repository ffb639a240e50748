package org.shegong.certification.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shegong.worker.entry.EntryCheck;
import org.shegong.worker.entry.WorkerEntry;
import org.shegong.worker.entry.WorkerEntryRules;
import org.springframework.stereotype.Service;

/** Judges what is typed about a new person and the certificate beside: everything wrong at once. */
@Service
public class CertifiedEntryRules {

    private final WorkerEntryRules persons;
    private final CertificateEntryRules certificates;

    CertifiedEntryRules(WorkerEntryRules persons, CertificateEntryRules certificates) {
        this.persons = persons;
        this.certificates = certificates;
    }

    public EntryCheck<CertifiedWorker> check(WorkerEntry entry, LocalDate today) {
        var person = persons.check(entry, today);
        var shown = certificates.readBeside(entry, today);
        var problems = new ArrayList<>(person.problems());
        problems.addAll(shown.problems());
        var warnings = new ArrayList<>(person.warnings());
        warnings.addAll(shown.warnings());
        return new EntryCheck<>(
                List.copyOf(problems),
                List.copyOf(warnings),
                problems.isEmpty()
                        ? person.command().map(worker -> new CertifiedWorker(worker, shown.certificate()))
                        : Optional.empty());
    }
}
