package org.shegong.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.intake.stage.StagedImport;

/**
 * A change-set as its owner sees it.
 *
 * @param state   the name of an {@code ImportState}
 * @param failure a code that is worded like the problem of a field, or like that of a refusal
 */
public record ImportView(
        UUID id,
        String kind,
        String fileName,
        String state,
        ImportCounts counts,
        @Nullable String failure,
        Instant createdAt) {

    static ImportView of(StagedImport staged, ImportCounts counts) {
        return new ImportView(
                staged.id().value(),
                staged.kind(),
                staged.fileName(),
                staged.state().name(),
                counts,
                staged.failure(),
                staged.createdAt());
    }
}
