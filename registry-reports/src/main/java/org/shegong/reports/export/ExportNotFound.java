package org.shegong.reports.export;

import org.shegong.shared.DomainError;

/** There is no such file to fetch: unknown, another's, not ready or forgotten. */
public final class ExportNotFound extends DomainError {

    ExportNotFound() {
        super(Kind.NOT_FOUND);
    }
}
