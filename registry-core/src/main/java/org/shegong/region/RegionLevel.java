package org.shegong.region;

/** The steps of the tree, from the widest down. */
public enum RegionLevel {
    PROVINCE,
    CITY,
    COUNTY,
    /** A unit beside the counties that reports on its own and has no national code, such as a development zone. */
    REPORTING_UNIT,
    TOWN,
    COMMUNITY;

    /** Whether officers of a district bureau may be in charge of it. */
    public boolean isDistrict() {
        return this == COUNTY || this == REPORTING_UNIT;
    }
}
