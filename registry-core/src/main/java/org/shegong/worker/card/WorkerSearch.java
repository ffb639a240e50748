package org.shegong.worker.card;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.OrganizationId;
import org.springframework.modulith.NamedInterface;

/**
 * What is asked for on the list of people. Everything that is given must hold; an empty search finds everybody in scope.
 * A code may be {@link #NONE}: those of whom no such code is known.
 *
 * @param q            what a person types into one box: the start of a name, pinyin or initials, or in full a registry
 *                     number, certificate number, ID number or phone
 * @param education    a code of {@code EDUCATION}; a group such as {@code 20} stands for all its members
 * @param expiresFrom  the first day of the window in which the registration ends
 * @param expiresTo    the last day of that window
 * @param hours        whether the education hours suffice
 */
@NamedInterface("card")
public record WorkerSearch(
        @Nullable String q,
        @Nullable String district,
        @Nullable String town,
        @Nullable UUID employer,
        @Nullable EmploymentStatus status,
        @Nullable String level,
        @Nullable String serviceField,
        @Nullable String education,
        @Nullable String establishmentKind,
        @Nullable String contractKind,
        @Nullable RegistrationStanding registration,
        @Nullable LocalDate expiresFrom,
        @Nullable LocalDate expiresTo,
        @Nullable Hours hours) {

    /** Instead of a level: whichever it is. */
    public static final String ANY = "ANY";

    /** Instead of a code: none is known. */
    public static final String NONE = "NONE";

    public static final WorkerSearch EVERYBODY =
            new WorkerSearch(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public static WorkerSearch of(String q) {
        return new WorkerSearch(q, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static WorkerSearch at(OrganizationId employer) {
        var id = employer.value();
        return new WorkerSearch(null, null, null, id, null, null, null, null, null, null, null, null, null, null);
    }

    public static WorkerSearch inDistrict(String district) {
        return new WorkerSearch(null, district, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** How the education hours of a holder stand to what the level asks for. */
    @NamedInterface("card")
    public enum Hours {
        SHORT
    }
}
