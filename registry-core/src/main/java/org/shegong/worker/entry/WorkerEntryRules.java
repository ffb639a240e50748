package org.shegong.worker.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shegong.worker.RegisterWorker;
import org.shegong.worker.WorkerCorrection;
import org.shegong.worker.attribute.NewAttribute;
import org.shegong.worker.contact.NewContact;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.identity.NewName;
import org.springframework.stereotype.Service;

/** Judges what is typed about a person, the same at the form, the API and in a file: everything wrong at once. */
@Service
public class WorkerEntryRules {

    private final PersonReadings persons;
    private final DocumentReadings documents;
    private final StudyEntryRules studies;
    private final EmploymentEntryRules employments;

    WorkerEntryRules(
            PersonReadings persons,
            DocumentReadings documents,
            StudyEntryRules studies,
            EmploymentEntryRules employments) {
        this.persons = persons;
        this.documents = documents;
        this.studies = studies;
        this.employments = employments;
    }

    /** A new person. */
    public EntryCheck<RegisterWorker> check(WorkerEntry entry, LocalDate today) {
        var findings = new Findings();
        var person = entry.person();
        findings.require("name", entry.name());
        findings.require("idNumber", entry.idNumber());
        var names = persons.names(person, findings);
        var document = documents.read(entry.documentKind(), entry.idNumber(), today, findings);
        var attributes = attributes(person, document, today, findings);
        if (document.isPresent() && !document.get().tellsBirthAndSex()) {
            findings.require("birthDate", entry.birthDate());
            findings.require("gender", entry.gender());
        }
        var study = studies.read(entry.study(), today, findings);
        var contacts = persons.contacts(person, findings);
        var employment = employments.read(entry.employment(), today, findings);
        return findings.check(() -> new RegisterWorker(
                names.stream().filter(name -> !name.name().isEmpty()).toList(),
                document.orElseThrow(),
                attributes.stream().filter(value -> !value.value().isEmpty()).toList(),
                entry.study().saysAnything() ? List.of(study) : List.of(),
                contacts.stream().filter(contact -> !contact.value().isEmpty()).toList(),
                employment));
    }

    /** A correction of what is known of a person. */
    public EntryCheck<WorkerCorrection> check(CorrectionEntry entry, LocalDate today) {
        var findings = new Findings();
        if (entry.name() != null) {
            findings.require("name", entry.name());
        }
        List<NewName> names = persons.names(entry, findings);
        var document = correctedDocument(entry, today, findings);
        var attributes = attributes(entry, document, today, findings);
        List<NewContact> contacts = persons.correctedContacts(entry, findings);
        return findings.check(
                () -> new WorkerCorrection(names, document.stream().toList(), attributes, contacts));
    }

    private Optional<NewDocument> correctedDocument(CorrectionEntry entry, LocalDate today, Findings findings) {
        if (entry.idNumber() == null || PersonReadings.isMask(entry.idNumber())) {
            return Optional.empty();
        }
        findings.require("idNumber", entry.idNumber());
        return documents.read(entry.documentKind(), entry.idNumber(), today, findings);
    }

    private List<NewAttribute> attributes(
            CorrectionEntry entry, Optional<NewDocument> document, LocalDate today, Findings findings) {
        return Stream.concat(
                        persons.birthAndSex(entry, document, today, findings).stream(),
                        persons.attributes(entry, today, findings).stream())
                .toList();
    }
}
