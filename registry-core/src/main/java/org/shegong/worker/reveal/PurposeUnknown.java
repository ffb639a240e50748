package org.shegong.worker.reveal;

import org.shegong.shared.DomainError;

/** A value is revealed for one of the purposes of the list only. */
public final class PurposeUnknown extends DomainError {

    PurposeUnknown() {
        super(Kind.INVALID);
    }
}
