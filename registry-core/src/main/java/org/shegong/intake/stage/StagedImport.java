package org.shegong.intake.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;

/**
 * A change-set as it is stored.
 *
 * @param asOf    the day on which the file is judged
 * @param failure a code, once it has failed
 * @param missing the needed fields for which no column was recognised
 * @param begun   whether applying has begun
 */
public record StagedImport(
        ImportId id,
        String kind,
        ImportState state,
        AccountId owner,
        String fileName,
        LocalDate asOf,
        @Nullable String failure,
        List<String> missing,
        boolean begun,
        int appliedTo,
        Instant createdAt) {}
