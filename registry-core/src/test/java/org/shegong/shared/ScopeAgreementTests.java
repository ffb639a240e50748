package org.shegong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.shared.id.AuthorityId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The condition in SQL and the one in memory cut the same rows, however reaches are put together. */
class ScopeAgreementTests {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final List<Reach> REACHES = List.of(
            new Reach.Everywhere(),
            new Reach.InDistrict("321298"),
            new Reach.InDistrict("321098"),
            new Reach.InTown("321298001"),
            new Reach.AtEmployer(new OrganizationId(ONE)),
            new Reach.Supervised(new AuthorityId(ONE)),
            new Reach.SupervisedInDistrict(new AuthorityId(OTHER), "321298"),
            new Reach.Own(new WorkerId(OTHER)));

    private final SingleConnectionDataSource database =
            new SingleConnectionDataSource("jdbc:h2:mem:scope;MODE=MySQL", true);
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final List<ScopedRow> rows = new ArrayList<>();

    @BeforeEach
    void writeRowsOfEveryKind() {
        jdbc.sql("create table scoped (no int, district_code varchar(12), town_code varchar(12),"
                        + " employer_id binary(16), supervisor_id binary(16), worker_id binary(16))")
                .update();
        for (var district : new @Nullable String[] {null, "321298", "321098"}) {
            for (var employer : new @Nullable UUID[] {null, ONE, OTHER}) {
                for (var supervisor : new @Nullable UUID[] {null, ONE, OTHER}) {
                    add(new ScopedRow(
                            district, "321298".equals(district) ? "321298001" : null, employer, supervisor, ONE));
                    add(new ScopedRow(district, null, employer, supervisor, OTHER));
                }
            }
        }
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void cutsTheSameRowsInMemoryAndInSql() {
        var dice = new Random(11);
        for (int draw = 0; draw < 200; draw++) {
            var reaches = REACHES.stream().filter(reach -> dice.nextInt(4) == 0).toArray(Reach[]::new);
            var scope = new Scope(Set.of(reaches), true);

            assertThat(inSql(scope)).as("%s", scope).isEqualTo(inMemory(scope));
        }
    }

    @Test
    void addsUpTheRowsOfItsReaches() {
        var both = Scope.of(REACHES.get(1), REACHES.get(4));

        assertThat(inSql(both))
                .containsAll(inSql(Scope.of(REACHES.get(1))))
                .containsAll(inSql(Scope.of(REACHES.get(4))));
    }

    @Test
    void coversNoMoreThanItReaches() {
        var district = Scope.of(REACHES.get(1));

        assertThat(district.covers(district)).isTrue();
        assertThat(Scope.EVERYTHING.covers(district)).isTrue();
        assertThat(district.covers(Scope.EVERYTHING)).isFalse();
        assertThat(district.covers(Scope.NOTHING)).isFalse();
        assertThat(new Scope(district.reaches(), false).covers(district)).isFalse();
    }

    private void add(ScopedRow row) {
        rows.add(row);
        jdbc.sql("insert into scoped values (?, ?, ?, ?, ?, ?)")
                .params(java.util.Arrays.asList(
                        rows.size() - 1,
                        row.districtCode(),
                        row.townCode(),
                        bytes(row.employerId()),
                        bytes(row.supervisorId()),
                        bytes(row.workerId())))
                .update();
    }

    private List<Integer> inMemory(Scope scope) {
        return java.util.stream.IntStream.range(0, rows.size())
                .filter(number -> rows.get(number).isWithin(scope))
                .boxed()
                .toList();
    }

    private List<Integer> inSql(Scope scope) {
        var sql = ScopeSql.of(scope);
        return jdbc.sql("select no from scoped where " + sql.condition() + " order by no")
                .params(sql.values())
                .query(Integer.class)
                .list();
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Uuids.bytes(id);
    }
}
