package org.shegong.worker.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What certification tells lists and search about a person.
 *
 * @param level            the highest level held, a code of {@code CERTIFICATE_LEVEL}
 * @param certifiedOn      since when that level is held
 * @param certificateNos   canonical numbers of all certificates, found by exact search
 * @param registration     the last registration period
 * @param hours            continuing-education hours that count today
 */
@NamedInterface("card")
public record CertificationColumns(
        @Nullable String level,
        @Nullable LocalDate certifiedOn,
        List<String> certificateNos,
        Registration registration,
        @Nullable BigDecimal hours) {

    public static final CertificationColumns NONE =
            new CertificationColumns(null, null, List.of(), Registration.NONE, null);

    public CertificationColumns {
        certificateNos = List.copyOf(certificateNos);
    }

    /** What the rules ask of holders on a day; certification answers. */
    @NamedInterface("card")
    public interface Needs {

        /** The hours that a registration period asks for, by level. */
        Map<String, Integer> hoursOn(LocalDate day);

        /** The earliest approval whose first registration is still open on the day. */
        LocalDate firstApprovalStillOpen(LocalDate day);
    }

    /**
     * A registration as lists show it.
     *
     * @param state        a word of certification for its state
     * @param validTo      the last day of its validity
     * @param districtCode where the registering body sits; a person without an employer counts there
     */
    @NamedInterface("card")
    public record Registration(
            @Nullable String number,
            @Nullable String state,
            @Nullable LocalDate validTo,
            @Nullable String districtCode,
            @Nullable String townCode) {

        public static final Registration NONE = new Registration(null, null, null, null, null);
    }
}
