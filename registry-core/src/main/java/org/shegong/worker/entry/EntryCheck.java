package org.shegong.worker.entry;

import java.util.List;
import java.util.Optional;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;

/**
 * What became of an entry: a command, perhaps with warnings to confirm, or everything that is wrong with it at once.
 *
 * @param command present when nothing is wrong
 */
public record EntryCheck<T>(List<FieldProblem> problems, List<FieldProblem> warnings, Optional<T> command) {

    /** @throws InvalidFields if anything is wrong */
    public T orRefuse() {
        return command.orElseThrow(() -> new InvalidFields(problems));
    }
}
