package org.shegong.worker.card;

import org.springframework.modulith.NamedInterface;

/** Whether a person works for an employer of the register today. */
@NamedInterface("card")
public enum EmploymentStatus {
    /** Has a main employment today. */
    IN_SERVICE,
    /** Had one; the last one has ended. */
    LEFT,
    /** Never had one until today. */
    NOT_EMPLOYED
}
