package org.shegong.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people write for a value, folded; shipped with the register or remembered from an import. */
public record CodeSynonym(
        String spelling,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean shipped) {

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
