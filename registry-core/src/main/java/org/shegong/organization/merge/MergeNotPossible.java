package org.shegong.organization.merge;

import org.shegong.shared.DomainError;

/** An employer cannot be merged into itself, and one that is merged already takes no part in another merge. */
public final class MergeNotPossible extends DomainError {

    MergeNotPossible() {
        super(Kind.REFUSED);
    }
}
