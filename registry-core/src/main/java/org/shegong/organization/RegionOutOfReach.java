package org.shegong.organization;

import org.shegong.shared.DomainError;

/** An employer cannot be entered or moved to where the editor has no office. */
public final class RegionOutOfReach extends DomainError {

    RegionOutOfReach() {
        super(Kind.REFUSED);
    }
}
