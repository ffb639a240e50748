package org.shegong.organization.history;

/** What about an employer changes from a day on. */
public enum Aspect {
    NAME,
    /** The code of the region it stands in. */
    PLACE,
    STATUS,
    /** The id of the authority that supervises it; empty where none does. */
    SUPERVISOR
}
