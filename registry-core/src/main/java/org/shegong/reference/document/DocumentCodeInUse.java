package org.shegong.reference.document;

import org.shegong.shared.DomainError;

public final class DocumentCodeInUse extends DomainError {

    DocumentCodeInUse(String code) {
        super(Kind.CONFLICT, code);
    }
}
