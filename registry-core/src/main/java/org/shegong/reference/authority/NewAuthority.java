package org.shegong.reference.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body that takes up its duties on a day. */
public record NewAuthority(
        String kind,
        String name,
        String regionCode,
        List<String> duties,
        LocalDate from,
        @Nullable UUID sourceDocument) {}
