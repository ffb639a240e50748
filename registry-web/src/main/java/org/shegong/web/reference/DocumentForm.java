package org.shegong.web.reference;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.document.Confidence;
import org.shegong.reference.document.DocumentWording;
import org.shegong.reference.document.SourceDocument;

/** A source document as it was typed. */
record DocumentForm(
        @Nullable String code,
        @Nullable String title,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String confidence,
        @Nullable String note,
        @Nullable String version) {

    static DocumentForm of(SourceDocument document) {
        return new DocumentForm(
                document.code(),
                document.title(),
                document.number(),
                Objects.toString(document.issuedOn(), ""),
                document.confidence().name(),
                document.note(),
                String.valueOf(document.version()));
    }

    DocumentWording toWording() {
        var fields = new TypedFields();
        fields.required("code", code, 20);
        fields.required("confidence", confidence, 2);
        var mark = fields.word("confidence", confidence, Confidence.class);
        var wording = new DocumentWording(
                fields.required("title", title, 300),
                fields.text("number", number, 200),
                fields.dayOrNothing("issuedOn", issuedOn),
                mark == null ? Confidence.G : mark,
                fields.text("note", note, 1000));
        fields.refuse();
        return wording;
    }
}
