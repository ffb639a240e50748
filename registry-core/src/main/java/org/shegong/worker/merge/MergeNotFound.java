package org.shegong.worker.merge;

import org.shegong.shared.DomainError;

/** There is no such merge that could be undone. */
public final class MergeNotFound extends DomainError {

    MergeNotFound() {
        super(Kind.NOT_FOUND);
    }
}
