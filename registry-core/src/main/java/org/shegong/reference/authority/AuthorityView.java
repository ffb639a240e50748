package org.shegong.reference.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.AuthorityId;

/**
 * A body and what it is charged with.
 *
 * @param kind       a code of AUTHORITY_KIND
 * @param duties     codes of AUTHORITY_DUTY
 * @param confidence how well this was checked, as for a source document
 */
public record AuthorityView(
        AuthorityId id,
        String code,
        String kind,
        String name,
        String regionCode,
        List<String> duties,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String confidence,
        @Nullable UUID sourceDocument,
        long version) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
