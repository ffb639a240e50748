package org.shegong.reference.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.SourceDocumentId;

/** A document by its short code, title and official number. */
public record SourceDocument(
        SourceDocumentId id,
        String code,
        String title,
        String number,
        @Nullable LocalDate issuedOn,
        Confidence confidence,
        String note,
        long version) {}
