package org.shegong.worker.card;

import org.springframework.modulith.NamedInterface;

/** What a day makes of the last registration period of a person. */
@NamedInterface("card")
public enum RegistrationStanding {
    NEVER,
    ACTIVE,
    PAST,
    /** Holds a certificate, was never registered, and the window after approval has passed. */
    MISSED
}
