package org.shegong.worker.card;

import java.util.Optional;
import org.shegong.shared.id.OrganizationId;

/** Answers where an employer is. */
public interface EmployerPlaces {

    Optional<EmployerPlace> find(OrganizationId employer);
}
