package org.shegong.worker;

import java.util.Optional;
import org.shegong.worker.employment.Employments;
import org.shegong.worker.employment.NewEmployment;

/**
 * An employment as it should have been told.
 *
 * @param departure how it ended, where it did
 */
public record EmploymentCorrection(NewEmployment employment, Optional<Departure> departure) {

    Employments.Told told() {
        return new Employments.Told(employment, departure.map(Departure::ending).orElse(null));
    }
}
