package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.shared.Scope;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RosterImportTests {

    @Autowired
    ImportFixtures files;

    @Autowired
    EmptyRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    WorkerDirectory people;

    @BeforeEach
    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void judgesAndAppliesTheWholeRoster() {
        files.bringOrganizations();
        var roster = files.bring("ROSTER", "roster-2026q3.xlsx");

        var found = files.findings(roster);
        var expected = ImportFixtures.expected();
        assertThat(without(found, expected)).isEmpty();
        assertThat(without(expected, found)).isEmpty();
        assertThat(files.view(roster).state()).isEqualTo("CHECKED");
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(3001, 2829, 30, 126, 16));

        files.apply(roster);
        assertThat(files.view(roster).state()).isEqualTo("APPLIED");
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(3001, 2829, 30, 126, 16));
        assertThat(count("select count(*) from worker_card")).isEqualTo(2859);
        assertThat(holders("ASSISTANT")).isEqualTo(1560);
        assertThat(holders("INTERMEDIATE")).isEqualTo(618);
        assertThat(holders("SENIOR")).isEqualTo(14);
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.EVERYBODY)).isEqualTo(2859);
        assertFound("郝欣军", "hxj", "321098199403258164", "18965404030");
        assertFound("阿依古丽·买买提", "ayglmmt", "321298198506190509", "13927598269");
        assertFound("孟悦", "my", "321297781116110", "18902704815");
    }

    @Test
    void importsTheWholeRosterAgainAfterItWasTakenBack() {
        files.bringOrganizations();
        var roster = files.bring("ROSTER", "roster-2026q3.xlsx");
        files.apply(roster);

        files.reverse(roster);
        assertThat(files.view(roster).state()).isEqualTo("REVERSED");
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.EVERYBODY)).isZero();
        assertThat(named("321098199403258164")).isEmpty();

        var again = files.bring("ROSTER", "roster-2026q3.xlsx");
        assertThat(again).isNotEqualTo(roster);
        assertThat(files.findings(again)).isEqualTo(ImportFixtures.expected());
        files.apply(again);
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.EVERYBODY)).isEqualTo(2859);
        assertFound("郝欣军", "hxj", "321098199403258164", "18965404030");
    }

    @Test
    void bringsAPersonWithEverythingTheLineSays() {
        files.bringOrganizations();
        var roster = files.bring(
                "ROSTER", "one.csv", """
                姓名,身份证号,工作单位,学历,证书等级,证书管理号,批准日期,登记证号,登记有效期至,学时,手机,用工形式,服务领域,参加工作时间
                郝欣军,321098199403258164,海陵区城南街道宝带社区居民委员会,本科,助理社会工作师,2015032057196197597,2015-06-09,\
                苏泰社登202271049,2027-09-13,72,18965404030,社区员额,社会矫正,2018.02
                """.replace("\\\n", "").getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(files.findings(roster)).containsExactlyInAnyOrder("row,outcome,field,code", "2,ACCEPT,,");
        files.apply(roster);
        assertThat(files.findings(roster)).containsExactlyInAnyOrder("row,outcome,field,code", "2,ACCEPT,,");
        assertThat(count("select count(*) from import_effect where object_kind <> 'organization'"))
                .isEqualTo(4);
    }

    /** By the whole name, its start and its initials, and by both numbers. */
    private void assertFound(String name, String initials, String idNumber, String phone) {
        assertThat(named(idNumber)).containsExactly(name);
        assertThat(named(phone)).containsExactly(name);
        assertThat(named(name)).contains(name).allMatch(name::equals);
        assertThat(named(name.substring(0, 1)))
                .contains(name)
                .allMatch(found -> found.startsWith(name.substring(0, 1)));
        assertThat(named(initials)).contains(name);
    }

    private List<String> named(String text) {
        return people.search(Scope.EVERYTHING, WorkerSearch.of(text), PageRequest.of(0, 200)).stream()
                .map(WorkerRow::name)
                .toList();
    }

    private static Set<String> without(Set<String> lines, Set<String> others) {
        var rest = new TreeSet<>(lines);
        rest.removeAll(others);
        return rest;
    }

    private long holders(String level) {
        return count("select count(*) from worker_card where certificate_level = '" + level + "'");
    }

    private long count(String sql) {
        var count = jdbc.queryForObject(sql, Long.class);
        return count == null ? -1 : count;
    }
}
