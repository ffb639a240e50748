package org.shegong.region;

import org.shegong.shared.DomainError;

/** A code belongs to one region for ever, also after that region has ended. */
public final class RegionCodeInUse extends DomainError {

    RegionCodeInUse(String code) {
        super(Kind.CONFLICT, code);
    }
}
