package org.shegong.intake.reading;

import org.shegong.shared.DomainError;

/** What a file means can be told otherwise only while it waits for a decision. */
public final class ImportNotCheckable extends DomainError {

    public ImportNotCheckable() {
        super(Kind.CONFLICT);
    }
}
