package org.shegong.worker.handover;

import org.shegong.worker.employer.EmployerPlaces;
import org.shegong.worker.identity.Identities;
import org.springframework.stereotype.Component;

/** What every step of a hand-over needs, in one hand. */
@Component
record HandoverRows(
        HandoverRepository handovers,
        HandoverSides sides,
        HandoverTelling telling,
        EmployerPlaces employers,
        Identities identities) {}
