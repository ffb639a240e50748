package org.shegong.reference;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value of a code list and the days on which it may be chosen.
 *
 * @param parent         the code of the wider value it belongs to
 * @param validTo        the first day on which it may no longer be chosen
 * @param sourceDocument the document it rests on
 */
public record CodeEntry(
        String code,
        String zh,
        String en,
        @Nullable String parent,
        int position,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID sourceDocument,
        long version) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
