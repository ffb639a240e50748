package org.shegong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shegong.shared.id.AuthorityId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;

class ScopeTests {

    private static final UUID EMPLOYER = UUID.randomUUID();
    private static final UUID AUTHORITY = UUID.randomUUID();
    private static final UUID WORKER = UUID.randomUUID();
    private static final ScopedRow ROW = new ScopedRow("321202", "321202001", EMPLOYER, AUTHORITY, WORKER);

    @Test
    void showsNothingWithoutAReach() {
        assertThat(ROW.isWithin(Scope.NOTHING)).isFalse();
        assertThat(ScopeSql.of(Scope.NOTHING).condition()).isEqualTo("(1 = 0)");
    }

    @Test
    void showsEverythingToTheCity() {
        assertThat(ROW.isWithin(Scope.EVERYTHING)).isTrue();
        assertThat(ScopeSql.of(Scope.EVERYTHING).condition()).isEqualTo("(1 = 1)");
    }

    @Test
    void reachesARowByEachOfItsUnits() {
        assertThat(ROW.isWithin(Scope.of(new Reach.InDistrict("321202")))).isTrue();
        assertThat(ROW.isWithin(Scope.of(new Reach.InTown("321202001")))).isTrue();
        assertThat(ROW.isWithin(Scope.of(new Reach.AtEmployer(new OrganizationId(EMPLOYER)))))
                .isTrue();
        assertThat(ROW.isWithin(Scope.of(new Reach.Supervised(new AuthorityId(AUTHORITY)))))
                .isTrue();
        assertThat(ROW.isWithin(Scope.of(new Reach.Own(new WorkerId(WORKER))))).isTrue();
    }

    @Test
    void hidesARowOfAnotherUnit() {
        var authority = new AuthorityId(AUTHORITY);

        assertThat(ROW.isWithin(Scope.of(new Reach.InDistrict("321203")))).isFalse();
        assertThat(ROW.isWithin(Scope.of(new Reach.SupervisedInDistrict(authority, "321203"))))
                .isFalse();
        assertThat(ROW.isWithin(Scope.of(new Reach.Own(WorkerId.next())))).isFalse();
    }

    @Test
    void bindsEveryValueOfTheCondition() {
        var sql = ScopeSql.of(Scope.of(
                new Reach.InDistrict("321202"), new Reach.SupervisedInDistrict(new AuthorityId(AUTHORITY), "321203")));

        assertThat(sql.condition()).contains(" or ").doesNotContain("3212");
        assertThat(sql.values()).hasSize(3).containsValue("321202").containsValue("321203");
    }
}
