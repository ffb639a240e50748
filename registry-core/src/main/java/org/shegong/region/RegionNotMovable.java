package org.shegong.region;

import org.shegong.shared.DomainError;

/** The new parent does not stand on that day, is not the next wider level, or the region began later than that. */
public final class RegionNotMovable extends DomainError {

    RegionNotMovable() {
        super(Kind.REFUSED);
    }
}
