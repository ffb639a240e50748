package org.shegong.worker.employment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.OrganizationId;
import org.springframework.modulith.NamedInterface;

/**
 * Work for an employer from a day on.
 *
 * @param terms kinds, title and fields, which stay the same until the next segment
 */
@NamedInterface("employment")
public record NewEmployment(OrganizationId employer, LocalDate from, Terms terms) {

    /**
     * On what terms somebody works.
     *
     * @param establishmentKind a code of {@code ESTABLISHMENT_KIND}
     * @param contractKind      a code of {@code CONTRACT_KIND}
     * @param title             free text
     * @param serviceFields     codes of {@code SERVICE_FIELD}
     */
    @NamedInterface("employment")
    public record Terms(
            @Nullable String establishmentKind,
            @Nullable String contractKind,
            @Nullable String title,
            List<String> serviceFields) {

        public static final Terms NONE = new Terms(null, null, null, List.of());

        public Terms {
            serviceFields = List.copyOf(serviceFields);
        }
    }
}
