package org.shegong.organization.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.OrganizationId;

/** What one aspect of an employer is from a day on, until its next segment. */
@Entity
@Table(name = "organization_segment")
@SuppressWarnings("UnusedVariable") // OrganizationRows reads the columns
class OrganizationSegment {

    @Id
    private UUID id;

    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private Aspect aspect;

    private LocalDate validFrom;
    private String content;
    private String contentKey;
    private Instant recordedAt;
    private @Nullable Instant retractedAt;
    private @Nullable Integer live = 1;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected OrganizationSegment() {}

    OrganizationSegment(OrganizationId organization, Aspect aspect, LocalDate validFrom, String content, Instant now) {
        this.id = Ids.next();
        this.organizationId = organization.value();
        this.aspect = aspect;
        this.validFrom = validFrom;
        this.content = content;
        this.contentKey = NameKey.of(content);
        this.recordedAt = now;
    }

    void retract(Instant now) {
        retractedAt = now;
        live = null;
    }

    boolean says(SegmentView said) {
        return aspect == said.aspect() && validFrom.equals(said.from()) && content.equals(said.content());
    }

    Aspect aspect() {
        return aspect;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String content() {
        return content;
    }
}
