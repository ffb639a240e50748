package org.shegong.reports.population;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.RegistrationState;

/** Everything that statistics ask about a person, as it holds during one interval. */
record Dimensions(Place place, Work work, Proof proof, Traits traits) {

    /** Where the person counts. */
    record Place(
            @Nullable String district,
            @Nullable String town,
            @Nullable UUID employer,
            @Nullable UUID supervisor,
            @Nullable String organizationKind) {}

    /** How the person serves. */
    record Work(
            String status,
            @Nullable String establishmentKind,
            @Nullable String contractKind,
            String serviceFields) {}

    /** What the person has proven. */
    record Proof(
            @Nullable String level,
            @Nullable LocalDate certifiedOn,
            RegistrationState state,
            @Nullable LocalDate lastDay,
            BigDecimal hours) {}

    /** Who the person is. */
    record Traits(
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            @Nullable String education,
            @Nullable String ethnicity,
            @Nullable String politicalStatus) {}
}
