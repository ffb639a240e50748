package org.shegong.worker.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A person as a line of a list, with codes where the register keeps codes.
 *
 * @param maskedId  the first and last character of the identity document that is shown
 * @param education the highest level, a code of {@code EDUCATION}
 * @param version   of the record, for the first edit without opening it
 */
@NamedInterface("card")
public record WorkerRow(
        UUID id,
        String registryNo,
        String name,
        String maskedId,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        Work work,
        @Nullable String education,
        Certification certification,
        long version) {

    /** Where and on what terms somebody works today; empty but for the status and the place without an employer. */
    @NamedInterface("card")
    public record Work(
            EmploymentStatus status,
            @Nullable LocalDate since,
            @Nullable UUID employerId,
            @Nullable String employerName,
            @Nullable String districtCode,
            @Nullable String townCode,
            @Nullable String establishmentKind,
            @Nullable String contractKind,
            @Nullable String title,
            List<String> serviceFields) {}

    /** The highest certificate, the last registration and the hours that count. */
    @NamedInterface("card")
    public record Certification(
            @Nullable String level,
            @Nullable String registrationNo,
            @Nullable String registrationState,
            @Nullable LocalDate validTo,
            @Nullable BigDecimal hours) {}

    static List<String> fields(String delimited) {
        return Arrays.stream(delimited.split(","))
                .filter(field -> !field.isEmpty())
                .toList();
    }
}
