package org.shegong.intake.stage;

import org.shegong.shared.DomainError;

public final class ImportNotFound extends DomainError {

    ImportNotFound() {
        super(Kind.NOT_FOUND);
    }
}
