package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.intake.stage.ImportNotChecked;
import org.shegong.intake.stage.ImportWork;
import org.shegong.job.JobKind;
import org.shegong.job.JobOwner;
import org.shegong.job.JobRun;
import org.shegong.job.JobRunner;
import org.shegong.shared.Acting;
import org.shegong.shared.Actor;
import org.shegong.shared.Scope;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.shegong.shared.id.JobId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ImportApplicationTests {

    private static final int PEOPLE = 1_100;

    @Autowired
    ImportFixtures files;

    @Autowired
    EmptyRegister register;

    @Autowired
    @Qualifier("applyJob") JobKind<ImportWork> application;

    @Autowired
    JobRunner jobs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void bringTheEmployer() {
        register.empty();
        files.apply(files.bring("ORGANIZATIONS", "units.csv", RosterFixtures.employer()));
    }

    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void goesOnAfterANodeDiedBetweenChunks() {
        var roster = files.bring("ROSTER", "people.csv", RosterFixtures.people(PEOPLE));
        files.ask(roster);
        dieAfterTheFirstChunk(roster);
        assertThat(people()).isEqualTo(500);

        jobs.runWaiting();

        assertThat(files.view(roster).state()).isEqualTo("APPLIED");
        assertThat(people()).isEqualTo(PEOPLE);
        assertThat(count("select count(*) from import_effect where object_kind = 'worker'"))
                .isEqualTo(PEOPLE);
        assertThat(count("select count(*) from audit_entry where action = 'worker-registered'"))
                .isEqualTo(PEOPLE);
    }

    @Test
    void stopsWhenTheRightsEndAndGoesOnLater() {
        var roster = files.bring("ROSTER", "people.csv", RosterFixtures.people(PEOPLE));
        files.ask(roster);
        dieAfterTheFirstChunk(roster);
        setAccount("DISABLED");

        jobs.runWaiting();
        assertThat(files.view(roster).state()).isEqualTo("FAILED");
        assertThat(files.view(roster).failure()).isEqualTo("import-rights-ended");
        assertThat(files.view(roster).canGoOn()).isTrue();
        assertThat(people()).isEqualTo(500);

        setAccount("ACTIVE");
        files.apply(roster);
        assertThat(files.view(roster).state()).isEqualTo("APPLIED");
        assertThat(files.view(roster).failure()).isNull();
        assertThat(people()).isEqualTo(PEOPLE);
    }

    @Test
    void setsAsideOnlyTheLineThatSomebodyElseTook() {
        var roster = files.bring("ROSTER", "people.csv", RosterFixtures.people(20));
        files.apply(files.bring(
                "ROSTER", "other.csv", RosterFixtures.bytes(RosterFixtures.HEADER + "\n" + RosterFixtures.line(7))));

        files.apply(roster);

        assertThat(people()).isEqualTo(20);
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(20, 19, 0, 1, 0));
        assertThat(files.findings(roster)).contains("9,REJECT,,WORKER_ALREADY_REGISTERED");
    }

    @Test
    void entersOncePersonsWhoStandOnTwoLines() {
        var twice = RosterFixtures.HEADER + ",备注\n" + RosterFixtures.line(1).strip() + ",一\n"
                + RosterFixtures.line(1).strip() + ",二\n";
        var roster = files.bring("ROSTER", "twice.csv", RosterFixtures.bytes(twice));

        files.apply(roster);

        assertThat(people()).isEqualTo(1);
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(2, 1, 0, 1, 0));
    }

    @Test
    void keepsARegistrationNumberWithoutItsLastDay() {
        var roster = files.bring(
                "ROSTER",
                "one.csv",
                RosterFixtures.bytes(RosterFixtures.HEADER + ",登记证号,备注\n"
                        + RosterFixtures.line(1).strip() + ",苏泰社登202271049,暂缓\n"));

        files.apply(roster);

        assertThat(files.findings(roster)).contains("2,ACCEPT,,");
        assertThat(jdbc.queryForObject("select value_text from worker_attribute where kind = 'REMARK'", String.class))
                .isEqualTo("暂缓\n登记证号 苏泰社登202271049");
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        var roster = files.bring("ROSTER", "odd.csv", RosterFixtures.bytes("称呼甲,证件乙,工作单位\n赵一,1,甲\n"));

        var view = files.view(roster);
        assertThat(view.state()).isEqualTo("NEEDS_MAPPING");
        assertThat(view.missing()).extracting(ImportView.MissingColumn::field).containsExactly("name", "idNumber");
        assertThat(view.missing().get(1).words()).contains("身份证号");
        assertThatExceptionOfType(ImportNotChecked.class).isThrownBy(() -> files.apply(roster));
    }

    /** The chunk has committed what it wrote; the job's own note of it is lost with the node. */
    private void dieAfterTheFirstChunk(ImportId roster) {
        var job = jdbc.queryForObject(
                "select apply_job from import_job where id = ?",
                (row, number) -> new JobId(Uuids.of(row.getBytes(1))),
                Uuids.bytes(roster.value()));
        var owner = new JobOwner(files.officer(), "importer", "", Scope.EVERYTHING);
        var run = new JobRun<>(job, new ImportWork(roster.value()), owner, "", 0, Map.of());
        transaction.executeWithoutResult(status -> {
            var unused = Acting.as(new Actor(null, "importer", "", "job", "", "lost"), () -> application.step(run));
            status.setRollbackOnly();
        });
    }

    private void setAccount(String state) {
        transaction.executeWithoutResult(
                status -> jdbc.update("update account set state = ? where login = 'importer'", state));
    }

    private long people() {
        return count("select count(*) from worker_card");
    }

    private long count(String sql) {
        var count = jdbc.queryForObject(sql, Long.class);
        return count == null ? -1 : count;
    }
}
