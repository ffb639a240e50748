package org.shegong.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.intake.stage.Failure;
import org.shegong.intake.stage.ImportState;
import org.shegong.intake.stage.StagedImport;

/**
 * A change-set as its owner sees it.
 *
 * @param state    the name of an {@code ImportState}
 * @param register what the lines mean to the register
 * @param missing  what must be renamed before the file can be read
 * @param canGoOn  whether applying failed and can go on where it ended
 * @param failure  a code that is worded like the problem of a field, or like that of a refusal
 * @param failedAt where in the file, if the failure has a place
 */
public record ImportView(
        UUID id,
        String kind,
        String fileName,
        String state,
        ImportCounts counts,
        Register register,
        List<MissingColumn> missing,
        boolean canGoOn,
        @Nullable String failure,
        @Nullable String failedAt,
        Instant createdAt) {

    private static final Set<String> BUSY = Set.of("READING", "APPLYING", "REVERSING");

    static ImportView of(StagedImport staged, ImportCounts counts, Register register, List<MissingColumn> missing) {
        return new ImportView(
                staged.id().value(),
                staged.kind(),
                staged.fileName(),
                staged.state().name(),
                counts,
                register,
                missing,
                staged.state() == ImportState.FAILED && staged.begun(),
                Failure.codeOf(staged.failure()),
                Failure.placeOf(staged.failure()),
                staged.createdAt());
    }

    /** Whether it is being worked on, so that what is shown of it changes by itself. */
    public boolean busy() {
        return BUSY.contains(state);
    }

    /** Whether it can be mended. */
    public boolean open() {
        return state.equals("CHECKED") || state.equals("APPLIED");
    }

    /** Whether somebody stopped the check: nothing is missing, and it can begin anew. */
    public boolean stopped() {
        return state.equals(ImportState.NEEDS_MAPPING.name()) && missing.isEmpty();
    }

    /**
     * What the accepted lines mean to the register.
     *
     * @param created   lines that enter something new
     * @param changed   lines that change what is there
     * @param unchanged lines that say nothing new; they are skipped
     */
    public record Register(long created, long changed, long unchanged) {}

    /**
     * A needed column that was not recognised.
     *
     * @param field the field that it holds, as findings name it
     * @param words some of the headers by which it would be recognised
     */
    public record MissingColumn(String field, List<String> words) {

        public MissingColumn {
            words = List.copyOf(words);
        }
    }
}
