package org.shegong.worker.reveal;

import org.shegong.shared.DomainError;

/** The register holds no such value of the person. */
public final class NothingRecorded extends DomainError {

    NothingRecorded() {
        super(Kind.NOT_FOUND);
    }
}
