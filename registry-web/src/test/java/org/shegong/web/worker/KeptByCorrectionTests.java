package org.shegong.web.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.certification.Certificates;
import org.shegong.certification.EducationLedger;
import org.shegong.certification.NewCertificate;
import org.shegong.certification.NewRegistration;
import org.shegong.certification.Registrations;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.organization.OrganizationRegister;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.shared.input.PartialDate;
import org.shegong.web.testing.FilledForm;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.AsRead;
import org.shegong.worker.Departure;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.employment.EmploymentView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever opens a form, changes one field and saves loses nothing of what was entered or imported. */
@WebTest
class KeptByCorrectionTests {

    private static final List<String> PERSON =
            List.of("worker_name", "identity_document", "worker_attribute", "contact", "education", "employment");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    EmploymentChanges changes;

    @Autowired
    Certificates certificates;

    @Autowired
    Registrations registrations;

    @Autowired
    EducationLedger ledger;

    @Autowired
    CodeLists lists;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    private WorkerId lin = WorkerId.next();

    @BeforeEach
    void registerLin() {
        var people = new People(organizations, registration);
        lin = people.linAt(people.station());
        changes.addBeside(Scope.EVERYTHING, read(), at(people.employer("海陵医院", People.HAILING)));
    }

    @Test
    void keepsTheWholeCertificate() {
        var told = new NewCertificate(
                CertificateLevel.ASSISTANT,
                "2019032053170000001",
                PartialDate.month(YearMonth.of(2019, 6)),
                2019,
                "南京市");
        var id = certificates.record(Scope.EVERYTHING, lin, told);
        stored("update certificate set valid_to = date '2099-01-01'");

        corrects(
                "certificate",
                "/certificates/" + id,
                Map.of("certificateNo", "2019032053170000002"),
                "management_no",
                "live_no");
    }

    @Test
    void keepsTheWholeRegistration() {
        var told = new NewRegistration(
                NewRegistration.Kind.MAKE_UP, "苏泰社登1", LocalDate.of(2024, 2, 3), LocalDate.of(2027, 2, 2), "海陵区民政局");
        var id = registrations.record(Scope.EVERYTHING, lin, told);

        corrects("registration_period", "/registrations/" + id, Map.of("registrationNo", "苏泰社登2"), "registration_no");
    }

    /** The start followed from a certificate that another one precedes by now. */
    @Test
    void keepsTheStartThatWasDerived() {
        certificates.record(Scope.EVERYTHING, lin, approved("2024032053170000001", LocalDate.of(2024, 6, 9)));
        var told = NewRegistration.takenOver("苏泰社登1", LocalDate.of(2026, 12, 31));
        var id = registrations.record(Scope.EVERYTHING, lin, told);
        certificates.record(Scope.EVERYTHING, lin, approved("2020032053170000001", LocalDate.of(2020, 6, 9)));

        var before = rows("registration_period");
        send("/registrations/" + id, Map.of("registrationNo", "苏泰社登2"));

        rows("registration_period").differsOnlyIn(before, "registration_no");
    }

    @Test
    void keepsTheWholeOpeningOfTheLedger() {
        ledger.open(Scope.EVERYTHING, lin, new BigDecimal("71.25"), LocalDate.of(2026, 3, 4));

        corrects("education_entry", "/hours", Map.of("hours", "72"), "hours");
    }

    @Test
    void keepsTheWholeCourseOfStudy() {
        var study =
                directory.get(Scope.EVERYTHING, lin).facts().education().get(0).id();

        corrects("education", "/education?study=" + study, Map.of("school", "河海大学"), "school");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void keepsTheWholeEmployment(boolean main) {
        var segment = segment(main);
        changes.end(Scope.EVERYTHING, read(), segment.id(), new Departure(LocalDate.of(2026, 9, 30), "RESIGN"));
        var ended = segment(main).id();

        var before = rows("employment");
        send("/employments/" + ended, Map.of("post", "督导"));

        rows("employment").differsOnlyIn(before, "title");
    }

    /** What can no longer be chosen stays where it was chosen. */
    @Test
    void keepsCodesThatHaveEnded() {
        lists.end(CodeList.CONTRACT_KIND, "LABOUR_CONTRACT", TODAY, 0);
        lists.end(CodeList.SERVICE_FIELD, "COMMUNITY_BUILDING", TODAY, 0);

        var before = rows("employment");
        send("/employments/" + segment(true).id(), Map.of("post", "督导"));

        rows("employment").differsOnlyIn(before, "title");
    }

    @ParameterizedTest
    @CsvSource({
        "name, 林媚, worker_name, name",
        "formerName, 林大妹, worker_name, name",
        "ethnicity, 05, worker_attribute, value_text",
        "politicalStatus, 01, worker_attribute, value_text",
        "politicalStatusFrom, 2007-05-04, worker_attribute, valid_from",
        "practiceStart, 2016-07, worker_attribute, value_text"
    })
    void keepsEverythingElseOfAPerson(String field, String value, String table, String column) {
        stored("update worker_name set valid_from = date '2010-01-01'");
        var before = PERSON.stream().map(this::rows).toList();

        send("/edit", Map.of(field, value));

        for (int i = 0; i < PERSON.size(); i++) {
            var changed = PERSON.get(i).equals(table) ? new String[] {column} : new String[0];
            rows(PERSON.get(i)).differsOnlyIn(before.get(i), changed);
        }
    }

    private static NewCertificate approved(String number, LocalDate day) {
        return NewCertificate.of(CertificateLevel.ASSISTANT, number, PartialDate.day(day));
    }

    private void corrects(String table, String form, Map<String, String> typed, String... columns) {
        var before = rows(table).whole();
        send(form, typed);
        rows(table).differsOnlyIn(before, columns);
    }

    private void send(String path, Map<String, String> typed) {
        var officer = officers.ofCity();
        var page =
                mvc.get().uri("/workers/" + lin + path).with(officer.onPages()).exchange();
        var form = FilledForm.on(page).with(typed);
        assertThat(mvc.post().uri(form.action()).with(officer.onPages()).params(form.fields()))
                .hasStatus(HttpStatus.FOUND);
    }

    private void stored(String change) {
        entities.flush();
        jdbc.update(change);
        entities.clear();
    }

    private KeptRows rows(String table) {
        return KeptRows.of(entities, jdbc, table, lin);
    }

    private EmploymentView segment(boolean main) {
        return directory.get(Scope.EVERYTHING, lin).facts().employments().stream()
                .filter(segment -> segment.main() == main)
                .findFirst()
                .orElseThrow();
    }

    private AsRead read() {
        return new AsRead(lin, directory.get(Scope.EVERYTHING, lin).version());
    }
}
