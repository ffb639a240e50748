package org.shegong.audit;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the verification of the audit trail found.
 *
 * @param checked    sealed entries whose content and link are as they were written, up to the first break
 * @param firstBreak absent when the trail is whole
 */
public record ChainReport(long checked, @Nullable Break firstBreak) {

    /** How the trail can be broken. */
    public enum Flaw {
        /** The content of the entry is not what was signed. */
        EDITED,
        /** The entry is gone, or was never allowed in. */
        MISSING,
        /** A number is missing in the chain. */
        GAP,
        /** The entry does not follow the one before it: inserted, moved or exchanged. */
        RELINKED,
        /** The chain ends elsewhere than its kept end says. */
        TRUNCATED,
        /** The entry was left without a number for over a minute. */
        UNSEALED
    }

    /**
     * @param seq   the number in the chain, 0 for an entry that has none
     * @param entry absent where only the number is known
     */
    public record Break(Flaw flaw, long seq, @Nullable UUID entry) {}

    public boolean isWhole() {
        return firstBreak == null;
    }

    public Optional<Break> found() {
        return Optional.ofNullable(firstBreak);
    }
}
