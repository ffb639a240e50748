package org.shegong.region;

import org.shegong.shared.DomainError;

/** One region follows another of its level, or several do where it is split; all of them stand on that day. */
public final class SuccessorsDoNotFit extends DomainError {

    SuccessorsDoNotFit() {
        super(Kind.REFUSED);
    }
}
