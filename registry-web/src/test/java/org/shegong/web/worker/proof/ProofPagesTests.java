package org.shegong.web.worker.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.certification.Certificates;
import org.shegong.certification.CertificationDirectory;
import org.shegong.certification.CertificationFixtures;
import org.shegong.certification.CertificationView;
import org.shegong.certification.Registrations;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.shared.Scope;
import org.shegong.testing.TestTime;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** What somebody has proven since entering the register is recorded, put right and taken back on pages. */
@WebTest
class ProofPagesTests {

    private static final String UNKNOWN = "01990000-0000-7000-8000-000000000000";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    @Autowired
    CertificationDirectory directory;

    @Autowired
    Certificates certificates;

    @Autowired
    Registrations registrations;

    private TwoDistricts.@Nullable World world;

    @BeforeEach
    void settle() {
        world = districts.settle();
    }

    @Test
    void recordsACertificate() {
        assertThat(posted(of("/certificates"))
                        .param("certificateLevel", "INTERMEDIATE")
                        .param("certificateNo", "2024032053170000001")
                        .param("approvalDate", "2024.6.9"))
                .redirectedUrl()
                .endsWith("?tab=certification&done=proof-recorded");

        assertThat(proofs().level()).isEqualTo(CertificateLevel.INTERMEDIATE);
        assertThat(page(of("?tab=certification"))).bodyText().contains("2024032053170000001", "/certificates/");
        assertThat(page(of("?tab=history"))).bodyText().contains("取得证书", "社会工作师");
    }

    @Test
    void asksBeforeItRecordsALevelWithoutANumber() {
        assertThat(posted(of("/certificates")).param("certificateLevel", "ASSISTANT"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("name=\"_confirmed\"", "林梅");
        assertThat(posted(of("/certificates"))
                        .param("certificateLevel", "ASSISTANT")
                        .param("_confirmed", "true"))
                .hasStatus(HttpStatus.FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "certificates, certificateNo, 2024032053170000001, href=\"#certificateLevel\"",
        "certificates, approvalDate, 2024-13-01, href=\"#approvalDate\"",
        "registrations, lastDay, '', href=\"#lastDay\"",
        "registrations, kind, GIFT, href=\"#kind\"",
        "hours, hours, 2001, href=\"#hours\"",
        "hours, hours, 七十二, href=\"#hours\""
    })
    void saysWhatIsWrongWithAField(String form, String field, String value, String link) {
        assertThat(posted(of("/" + form)).param(field, value))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains(link, "林梅");
    }

    @Test
    void refusesTheNumberOfSomebodyElse() {
        assertThat(posted(of("/certificates"))
                        .param("certificateLevel", "ASSISTANT")
                        .param("certificateNo", CertificationFixtures.NUMBER))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("这个管理号已经登记在册");
    }

    @Test
    void putsACertificateRightOnce() {
        var id = of("/certificates/" + certificate());

        assertThat(page(id)).bodyText().contains("2020032053170000009", "2020-06-09");
        assertThat(corrected(id)).hasStatus(HttpStatus.FOUND);
        assertThat(proofs().level()).isEqualTo(CertificateLevel.INTERMEDIATE);
        assertThat(corrected(id)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(page(id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void takesBackOnlyWhatSomebodyConfirms() {
        var id = of("/certificates/" + certificate());

        assertThat(posted(id + "/retraction")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(posted(id + "/retraction").param("_confirmed", "true")).hasStatus(HttpStatus.FOUND);
        assertThat(proofs().certificates()).isEmpty();
    }

    @Test
    void keepsRegistrationsApart() {
        assertThat(registered("2026-01-01", "2028-12-31")).hasStatus(HttpStatus.FOUND);
        assertThat(registered("2028-06-01", "2031-05-31"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("重叠");
        assertThat(registered("2032-01-01", "2031-12-31"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("止期早于起期");

        var period = of("/registrations/" + proofs().registrations().get(0).id());
        assertThat(posted(period).param("kind", "RENEWAL").param("lastDay", "2028-12-30"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(proofs().lastDay()).hasToString("2028-12-30");
    }

    @Test
    void opensTheLedgerAgain() {
        assertThat(posted(of("/hours")).param("hours", "30")).hasStatus(HttpStatus.FOUND);
        assertThat(posted(of("/hours")).param("hours", "72.5").param("asOf", "2026-09-01"))
                .hasStatus(HttpStatus.FOUND);

        assertThat(proofs().hours()).isEqualByComparingTo(new BigDecimal("72.5"));
    }

    /** Foreign and unknown are one answer. */
    @Test
    void showsNoProofOfAForeigner() {
        var foreign = directory
                .of(Scope.EVERYTHING, world().zeng())
                .certificates()
                .get(0)
                .id();
        var period =
                registrations.record(Scope.EVERYTHING, world().zeng(), CertificationFixtures.until(TestTime.TODAY));

        for (var proof : new String[] {"/certificates/" + foreign, "/registrations/" + period}) {
            for (var address : new String[] {of(proof), "/workers/" + world().zeng() + proof}) {
                assertThat(page(address))
                        .hasStatus(HttpStatus.NOT_FOUND)
                        .bodyText()
                        .doesNotContain("曾伟");
                assertThat(posted(address + "/retraction").param("_confirmed", "true"))
                        .hasStatus(HttpStatus.NOT_FOUND);
            }
        }
        assertThat(page(of("/certificates/" + UNKNOWN))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Object certificate() {
        var told = CertificationFixtures.of(
                CertificateLevel.ASSISTANT, "2020032053170000009", java.time.LocalDate.of(2020, 6, 9));
        return certificates.record(Scope.EVERYTHING, world().lin(), told);
    }

    private MockMvcRequestBuilder corrected(String id) {
        return posted(id)
                .param("certificateLevel", "INTERMEDIATE")
                .param("certificateNo", "2020032053170000009")
                .param("approvalDate", "2020-06-09");
    }

    private MockMvcRequestBuilder registered(String from, String lastDay) {
        return posted(of("/registrations"))
                .param("kind", "FIRST")
                .param("validFrom", from)
                .param("lastDay", lastDay);
    }

    private String of(String path) {
        return "/workers/" + world().lin() + path;
    }

    private MockMvcRequestBuilder page(String path) {
        return mvc.get()
                .uri(path)
                .with(officers.ofDistrict(TwoDistricts.HAILING).onPages());
    }

    private MockMvcRequestBuilder posted(String path) {
        return mvc.post()
                .uri(path)
                .with(officers.ofDistrict(TwoDistricts.HAILING).onPages());
    }

    private CertificationView proofs() {
        return directory.of(Scope.EVERYTHING, world().lin());
    }

    private TwoDistricts.World world() {
        return Objects.requireNonNull(world);
    }
}
