package org.shegong.intake;

import java.util.List;
import java.util.UUID;
import org.shegong.intake.reversal.Blocker;
import org.shegong.intake.reversal.ImportReversalBlocked;
import org.shegong.shared.DomainError;

/**
 * Something in the register for which a row cannot be taken back.
 *
 * @param object {@code worker}, {@code organization} or {@code region}
 * @param label  how it is called without personal data, or an empty text
 * @param code   worded under {@code intake.blocker.<code>}
 */
public record BlockerView(int row, String object, UUID id, String label, String code) {

    static BlockerView of(Blocker blocker) {
        return new BlockerView(blocker.row(), blocker.object(), blocker.id(), blocker.label(), blocker.code());
    }

    /** What a refusal to take a change-set back tells; nothing of other refusals. */
    public static List<BlockerView> of(DomainError refusal) {
        return refusal instanceof ImportReversalBlocked blocked
                ? blocked.blockers().stream().map(BlockerView::of).toList()
                : List.of();
    }
}
