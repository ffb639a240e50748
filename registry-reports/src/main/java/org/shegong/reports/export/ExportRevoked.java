package org.shegong.reports.export;

import org.shegong.shared.DomainError;

/** The rights of the owner changed while the list was read, or before the file was fetched. */
public final class ExportRevoked extends DomainError {

    ExportRevoked() {
        super(Kind.REFUSED);
    }
}
