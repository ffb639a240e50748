package org.shegong.shared;

import org.shegong.shared.id.AuthorityId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;

/** One way in which a reader reaches rows of the register. */
public sealed interface Reach {

    /** Every row of the city. */
    record Everywhere() implements Reach {}

    /** The rows of one county-level unit or reporting unit and all below it. */
    record InDistrict(String districtCode) implements Reach {}

    /** The rows of one town or street and all below it. */
    record InTown(String townCode) implements Reach {}

    /** The rows of one employer. */
    record AtEmployer(OrganizationId employer) implements Reach {}

    /** The rows of the employers that an authority supervises today, in the whole city. */
    record Supervised(AuthorityId authority) implements Reach {}

    /** The rows of the employers that an authority supervises today, inside one county-level unit. */
    record SupervisedInDistrict(AuthorityId authority, String districtCode) implements Reach {}

    /** One's own record. */
    record Own(WorkerId worker) implements Reach {}
}
