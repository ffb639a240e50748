package org.shegong.region;

import org.shegong.shared.DomainError;

/** Nobody can tell to which successor the parts of a split region belong: they are moved first. */
public final class RegionStillHasParts extends DomainError {

    RegionStillHasParts(int parts) {
        super(Kind.REFUSED, parts);
    }
}
