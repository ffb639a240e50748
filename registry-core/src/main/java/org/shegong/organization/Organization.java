package org.shegong.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.organization.history.NameKey;
import org.shegong.region.RegionView;
import org.shegong.shared.CreditCode;
import org.shegong.shared.ScopedRow;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.input.Pinyin;

/** An employer as it is today; what it was and will be stands in its segments. */
@Entity
@Table(name = "organization")
@SuppressWarnings("UnusedVariable") // OrganizationRows reads the columns
class Organization {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganizationId id;

    private @Nullable String creditCode;
    private @Nullable String organizationCode;
    private String kind;
    private @Nullable String subtype;
    private @Nullable String rating;
    private @Nullable UUID parentId;
    private String name;
    private String nameKey;
    private String sortKey;
    private String regionCode;
    private String districtCode;
    private @Nullable String townCode;
    private UUID employerId;
    private @Nullable UUID supervisorId;

    @Enumerated(EnumType.STRING)
    private OrganizationStatus status = OrganizationStatus.ACTIVE;

    private @Nullable UUID mergedInto;
    private @Nullable Instant withdrawnAt;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Organization() {}

    @SuppressWarnings("NullAway.Init") // the current row is settled before it is saved
    Organization(OrganizationId id, OrganizationDetails details) {
        this.id = id;
        this.employerId = id.value();
        classify(details);
    }

    OrganizationId id() {
        return id;
    }

    /** Guards an edit that was based on an earlier reading. */
    Organization asReadAt(long expectedVersion) {
        if (version == null || version != expectedVersion) {
            throw new StaleRecord();
        }
        return this;
    }

    final void classify(OrganizationDetails details) {
        creditCode = details.creditCode() == null ? null : details.creditCode().value();
        organizationCode = details.organizationCode() == null
                ? null
                : details.organizationCode().value();
        kind = details.kind();
        subtype = details.subtype();
        rating = details.rating();
        parentId = details.parent() == null ? null : details.parent().value();
    }

    @Nullable OrganizationId parent() {
        return Optional.ofNullable(parentId).map(OrganizationId::new).orElse(null);
    }

    boolean bears(CreditCode code) {
        return code.value().equals(creditCode);
    }

    boolean bears(OrganizationCode code) {
        return code.value().equals(organizationCode);
    }

    void isCalled(String newName) {
        if (!newName.equals(name)) {
            name = newName;
            nameKey = NameKey.of(newName);
            sortKey = Pinyin.key(newName);
        }
    }

    void standsIn(RegionView region, String district) {
        regionCode = region.code();
        districtCode = district;
        townCode = region.townCode();
    }

    void isSupervisedBy(@Nullable UUID authority) {
        supervisorId = authority;
    }

    void has(OrganizationStatus newStatus) {
        status = newStatus;
    }

    /** Marks the row as changed even where only its past or future did, so that every editor notices. */
    void changed(Instant now) {
        changedAt = now;
    }

    String name() {
        return name;
    }

    /** Whether it should never have been entered. */
    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    ScopedRow scopedRow() {
        return new ScopedRow(districtCode, townCode, employerId, supervisorId, null);
    }
}
