package org.shegong.web.worker.change;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.shegong.shared.ResidentId;
import org.shegong.shared.input.OtherDocuments;
import org.shegong.shared.input.ResidentIds;
import org.shegong.shared.input.Texts;
import org.shegong.worker.entry.WorkerEntry;
import org.shegong.worker.identity.NewDocument;

/** The identity document of an entry and what its number tells. */
final class EntryDocument {

    private EntryDocument() {}

    static Optional<NewDocument> of(WorkerEntry entry, LocalDate today) {
        var kind = Texts.trimmed(entry.documentKind());
        if (kind.isEmpty() || kind.equals(NewDocument.RESIDENT_ID)) {
            return ResidentIds.read(entry.idNumber(), today).found().map(NewDocument::of);
        }
        return Arrays.stream(OtherDocuments.Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .flatMap(known -> OtherDocuments.read(known, entry.idNumber()).found())
                .map(number -> new NewDocument(kind, number));
    }

    /** Birth date and sex, where the number tells them. */
    static Optional<Told> told(WorkerEntry entry, LocalDate today) {
        return of(entry, today)
                .filter(NewDocument::tellsBirthAndSex)
                .map(document -> new ResidentId(document.number()))
                .map(number -> new Told(number.birthDate(), number.isMale() ? "1" : "2"));
    }

    /** What a number tells: it is shown and cannot be changed. */
    public record Told(LocalDate birthDate, String sex) {}
}
