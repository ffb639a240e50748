package org.shegong.organization;

/** Whether an employer works. */
public enum OrganizationStatus {
    ACTIVE,
    /** Stopped for a time; its people stay. */
    SUSPENDED,
    /** Dissolved or deregistered; nobody may be employed there any more. */
    CLOSED
}
