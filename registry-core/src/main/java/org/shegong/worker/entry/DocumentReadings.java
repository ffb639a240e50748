package org.shegong.worker.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeList;
import org.shegong.shared.ResidentId;
import org.shegong.shared.input.OtherDocuments;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.ResidentIds;
import org.shegong.shared.input.Texts;
import org.shegong.worker.identity.NewDocument;
import org.springframework.stereotype.Component;

/** Reads an identity document by the pattern of its kind. */
@Component
class DocumentReadings {

    private static final String NUMBER = "idNumber";

    private final Codes codes;

    DocumentReadings(Codes codes) {
        this.codes = codes;
    }

    Optional<NewDocument> read(@Nullable String kind, @Nullable String number, LocalDate today, Findings findings) {
        var code = Texts.trimmed(kind).isEmpty()
                ? Optional.of(NewDocument.RESIDENT_ID)
                : findings.take("documentKind", codes.read(CodeList.DOCUMENT_KIND, kind));
        return code.flatMap(known ->
                findings.take(NUMBER, number(known, number, today)).map(found -> new NewDocument(known, found)));
    }

    private static Reading<String> number(String kind, @Nullable String number, LocalDate today) {
        if (kind.equals(NewDocument.RESIDENT_ID)) {
            return Findings.stored(ResidentIds.read(number, today), ResidentId::value);
        }
        return Arrays.stream(OtherDocuments.Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .map(known -> aged(OtherDocuments.read(known, number), today))
                .orElseGet(() -> Reading.wrong(Codes.UNKNOWN));
    }

    /** A number that tells the birth date is held to the same ages whatever the document is called. */
    private static Reading<String> aged(Reading<String> reading, LocalDate today) {
        var tells = reading.found().filter(number -> number.length() == 18);
        if (tells.isEmpty()) {
            return reading;
        }
        return Findings.stored(ResidentIds.read(tells.get(), today), ResidentId::value);
    }
}
