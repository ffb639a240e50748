package org.shegong.account;

import java.util.UUID;
import org.shegong.shared.Reach;
import org.shegong.shared.id.AuthorityId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;

/**
 * Where a role holds.
 *
 * @param kind     what the key names
 * @param key      a region code, the id of an employer, authority or worker; empty for the city
 * @param district the county-level unit around a town, or the bound of an authority's reach; empty for none
 */
public record GrantUnit(Kind kind, String key, String district) {

    public static final GrantUnit CITY = new GrantUnit(Kind.CITY, "", "");

    /** What a role can be bound to. */
    public enum Kind {
        CITY,
        DISTRICT,
        TOWN,
        EMPLOYER,
        AUTHORITY,
        WORKER
    }

    public static GrantUnit district(String code) {
        return new GrantUnit(Kind.DISTRICT, code, code);
    }

    public static GrantUnit town(String code, String district) {
        return new GrantUnit(Kind.TOWN, code, district);
    }

    public static GrantUnit employer(OrganizationId id) {
        return new GrantUnit(Kind.EMPLOYER, id.value().toString(), "");
    }

    /** The employers that an authority supervises, in one county-level unit or, with an empty code, in the city. */
    public static GrantUnit authority(AuthorityId id, String district) {
        return new GrantUnit(Kind.AUTHORITY, id.value().toString(), district);
    }

    public static GrantUnit worker(WorkerId id) {
        return new GrantUnit(Kind.WORKER, id.value().toString(), "");
    }

    public Reach reach() {
        return switch (kind) {
            case CITY -> new Reach.Everywhere();
            case DISTRICT -> new Reach.InDistrict(key);
            case TOWN -> new Reach.InTown(key);
            case EMPLOYER -> new Reach.AtEmployer(new OrganizationId(id()));
            case AUTHORITY -> supervised(new AuthorityId(id()));
            case WORKER -> new Reach.Own(new WorkerId(id()));
        };
    }

    /** Whether every row of the other unit surely lies in this one. */
    public boolean contains(GrantUnit other) {
        return kind == Kind.CITY || equals(other) || (kind == Kind.DISTRICT && key.equals(other.district));
    }

    private Reach supervised(AuthorityId authority) {
        return district.isEmpty()
                ? new Reach.Supervised(authority)
                : new Reach.SupervisedInDistrict(authority, district);
    }

    private UUID id() {
        return UUID.fromString(key);
    }
}
