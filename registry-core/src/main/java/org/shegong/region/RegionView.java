package org.shegong.region;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A region as it stood on a day.
 *
 * @param districtCode the county or reporting unit it is or lies in
 * @param townCode     the town or street it is or lies in
 * @param virtual      whether it exists only in the statistics list
 * @param aliases      other names in use
 * @param validTo      the first day on which it no longer stood so
 * @param sourceDocument the document by which it stood so
 */
public record RegionView(
        String code,
        String name,
        RegionLevel level,
        @Nullable String parentCode,
        @Nullable String districtCode,
        @Nullable String townCode,
        boolean virtual,
        List<String> aliases,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID sourceDocument,
        long version) {}
