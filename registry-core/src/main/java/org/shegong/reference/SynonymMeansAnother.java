package org.shegong.reference;

import org.shegong.shared.DomainError;

public final class SynonymMeansAnother extends DomainError {

    SynonymMeansAnother(String code) {
        super(Kind.CONFLICT, code);
    }
}
