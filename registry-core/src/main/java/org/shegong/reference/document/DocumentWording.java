package org.shegong.reference.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an officer writes down about a document. */
public record DocumentWording(
        String title, String number, @Nullable LocalDate issuedOn, Confidence confidence, String note) {}
