package org.shegong.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AuthorityId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;

class StoredScopeTests {

    @Test
    void readsBackEveryReachItWrites() {
        var authority = AuthorityId.next();
        var scope = Scope.of(
                new Reach.Everywhere(),
                new Reach.InDistrict("321298"),
                new Reach.InTown("321298001"),
                new Reach.AtEmployer(OrganizationId.next()),
                new Reach.Supervised(authority),
                new Reach.SupervisedInDistrict(authority, "321298"),
                new Reach.Own(WorkerId.next()));

        assertThat(StoredScope.read(StoredScope.write(scope))).isEqualTo(scope);
    }

    @Test
    void keepsAnEmptyScopeEmpty() {
        assertThat(StoredScope.read(StoredScope.write(Scope.NOTHING))).isEqualTo(Scope.NOTHING);
        assertThat(StoredScope.read(StoredScope.write(new Scope(Set.of(), true)))
                        .isEmpty())
                .isTrue();
    }
}
