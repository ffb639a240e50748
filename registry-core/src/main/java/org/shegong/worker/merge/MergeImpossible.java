package org.shegong.worker.merge;

import org.shegong.shared.DomainError;

/** A record cannot be merged into itself, nor one into which others were merged: those are undone first. */
public final class MergeImpossible extends DomainError {

    MergeImpossible() {
        super(Kind.REFUSED);
    }
}
