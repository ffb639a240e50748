package org.shegong.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.testing.TestTime.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.shared.DomainError;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever officers do to the tree, every region lies on each day in one that stands that day, and stands there once. */
@RegistryTest
class RandomTreeTests {

    private static final int CHANGES = 60;
    private static final String CITY = "3212";

    @Autowired
    RegionRegister register;

    @Autowired
    RegionReorganization reorganization;

    @Autowired
    RegionTree tree;

    @Autowired
    JdbcClient jdbc;

    private final Set<LocalDate> days = new TreeSet<>(List.of(TODAY));
    private int done;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void losesNoRegionWhateverChanges(long seed) {
        var random = new Random(seed);
        for (int number = 0; number < CHANGES; number++) {
            attempt(random, number);
        }

        assertThat(done).isGreaterThan(CHANGES / 4);
        days.forEach(this::assertWhole);
    }

    private void attempt(Random random, int number) {
        var day = TODAY.plusDays(random.nextInt(400) - 200);
        jdbc.sql("savepoint untried").update();
        try {
            change(random, number, day);
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
            done++;
        } catch (DomainError refused) {
            assertThat(refused.code()).isNotEmpty();
            jdbc.sql("rollback to savepoint untried").update();
        }
    }

    private void change(Random random, int number, LocalDate day) {
        switch (random.nextInt(5)) {
            case 0 ->
                reorganization.found(new NewRegion(
                        "3212990%02d".formatted(number), "新" + number, anyDistrict(random, day), day, null));
            case 1 ->
                reorganization.found(new NewRegion("3212%02d".formatted(number + 10), "区" + number, CITY, day, null));
            case 2 -> register.rename(changed(anyTown(random, day), day), "改" + number);
            case 3 -> register.move(changed(anyTown(random, day), day), anyDistrict(random, day));
            default ->
                reorganization.succeed(
                        changed(anyDistrict(random, day), day), LineageKind.MERGED, Set.of(anyDistrict(random, day)));
        }
    }

    private RegionChange changed(String code, LocalDate day) {
        return new RegionChange(code, tree.find(code, day).orElseThrow().version(), day, null);
    }

    private String anyDistrict(Random random, LocalDate day) {
        var districts = tree.districts(day);
        return districts.get(random.nextInt(districts.size())).code();
    }

    private String anyTown(Random random, LocalDate day) {
        var towns = tree.districts(day).stream()
                .flatMap(district -> tree.children(district.code(), day).stream())
                .toList();
        return towns.get(random.nextInt(towns.size())).code();
    }

    private void assertWhole(LocalDate day) {
        assertThat(codes("""
                select p.region_code from region_placement p
                where p.parent_code is not null and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                    and not exists (select 1 from region_placement a where a.region_code = p.parent_code
                        and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day))
                """, day)).as("lost on %s", day).isEmpty();
        assertThat(codes("""
                select p.region_code from region_placement p join region_placement q on q.region_code = p.region_code
                where p.valid_from < q.valid_from and q.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
                """, day)).as("twice on %s", day).isEmpty();
    }

    private List<String> codes(String rows, LocalDate day) {
        return jdbc.sql(rows).param("day", day).query(String.class).list();
    }
}
