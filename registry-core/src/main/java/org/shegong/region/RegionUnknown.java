package org.shegong.region;

import org.shegong.shared.DomainError;

public final class RegionUnknown extends DomainError {

    RegionUnknown(String code) {
        super(Kind.NOT_FOUND, code);
    }
}
