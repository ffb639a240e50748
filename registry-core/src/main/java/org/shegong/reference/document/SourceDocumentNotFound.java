package org.shegong.reference.document;

import org.shegong.shared.DomainError;

public final class SourceDocumentNotFound extends DomainError {

    SourceDocumentNotFound() {
        super(Kind.NOT_FOUND);
    }
}
