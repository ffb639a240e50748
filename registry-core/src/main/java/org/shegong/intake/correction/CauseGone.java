package org.shegong.intake.correction;

import org.shegong.shared.DomainError;

/** What was to be mended was not found any more when the file was checked last. */
public final class CauseGone extends DomainError {

    public CauseGone() {
        super(Kind.NOT_FOUND);
    }
}
