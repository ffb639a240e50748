package org.shegong.intake;

import org.shegong.shared.DomainError;

public final class ImportNotFound extends DomainError {

    ImportNotFound() {
        super(Kind.NOT_FOUND);
    }
}
