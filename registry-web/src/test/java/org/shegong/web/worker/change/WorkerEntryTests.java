package org.shegong.web.worker.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.number;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.web.worker.People;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@WebTest
class WorkerEntryTests {

    private static final String LINS = number(LocalDate.of(1990, 6, 18), 2).value();
    private static final String FREE = number(LocalDate.of(1991, 1, 9), 21).value();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    private WorkerId lin = WorkerId.next();

    @BeforeEach
    void registerLin() {
        var people = new People(organizations, registration);
        lin = people.linAt(people.station());
    }

    @Test
    void beginsWithNameAndNumber() {
        assertThat(mvc.get().uri("/workers/new").with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("先核对是否已在册", "autofocus", "name=\"idNumber\"");
    }

    @Test
    void opensWhoeverIsRegisteredAlready() {
        assertThat(checked("林梅", LINS).with(officers.ofDistrict(People.HAILING).onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("此人已在册", "/workers/" + lin);
    }

    @Test
    void showsNextToNothingOfStrangers() {
        assertThat(checked("某人", LINS).with(officers.ofDistrict(People.GAOGANG).onPages()))
                .bodyText()
                .contains("此人已在册", "林*", "海陵社工站", "由其他地区管理")
                .doesNotContain(lin.toString(), "林梅");
    }

    @Test
    void asksToCompareTheSameNameAndBirthDate() {
        var namesake = number(LocalDate.of(1990, 6, 18), 4).value();

        assertThat(checked("林梅", namesake).with(officers.ofCity().onPages()))
                .bodyText()
                .contains("可能是同一人", "不是同一人，继续登记");
        assertThat(checked("林梅", namesake)
                        .param("_different", "true")
                        .with(officers.ofCity().onPages()))
                .bodyText()
                .contains("section-contact");
    }

    @Test
    void readsBirthAndSexFromTheNumber() {
        assertThat(checked("韩冬", FREE).with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("1991-01-09", "男", "data-draft=\"/drafts\"")
                .doesNotContain("name=\"birthDate\"");
    }

    @Test
    void refusesANumberWithAWrongCheckDigit() {
        var wrong = FREE.substring(0, 17) + (FREE.endsWith("1") ? "2" : "1");

        assertThat(checked("韩冬", wrong).with(officers.ofCity().onPages()))
                .bodyText()
                .contains("有 1 处需要更正", "href=\"#idNumber\"");
    }

    @Test
    void registersAndSaysSo() {
        assertThat(typed("韩冬", FREE)
                        .param("phone", "13800001111")
                        .with(officers.ofDistrict(People.HAILING).onPages()))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .startsWith("/workers/")
                .endsWith("?done=worker-registered");
    }

    @Test
    void keepsEverythingThatWasTyped() {
        assertThat(typed("韩冬", FREE)
                        .param("phone", "12")
                        .param("school", "扬州大学")
                        .param("serviceFields", "CHARITY")
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("扬州大学", "value=\"12\"", "href=\"#phone\"", "value=\"CHARITY\" checked");
    }

    @Test
    void registersTheCertificateBesideThePerson() {
        var answer = typed("韩冬", FREE)
                .param("certificateLevel", "INTERMEDIATE")
                .param("certificateNo", "32012345678901234567")
                .param("approvalDate", "2024.6.30")
                .with(officers.ofCity().onPages())
                .exchange();

        var record = answer.getResponse().getRedirectedUrl().replaceAll("\\?.*", "?tab=certification");
        assertThat(mvc.get().uri(record).with(officers.ofCity().onPages()))
                .bodyText()
                .contains("32012345678901234567", "2024-06-30");
    }

    @Test
    void wantsTheLevelOfACertificate() {
        assertThat(typed("韩冬", FREE)
                        .param("certificateNo", "12")
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("href=\"#certificateLevel\"", "href=\"#certificateNo\"", "value=\"12\"");
    }

    @Test
    void suggestsEmployersOfTheOwnAreaOnly() {
        new People(organizations, registration).employer("高港海陵医院", People.GAOGANG);

        assertThat(mvc.post()
                        .uri("/workers/employers")
                        .param("organisation", "海陵")
                        .with(officers.ofDistrict(People.HAILING).onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"海陵社工站\"")
                .doesNotContain("高港海陵医院", "<html");
    }

    @Test
    void checksAFieldThatIsLeft() {
        assertThat(mvc.post()
                        .uri("/workers/new/field/phone")
                        .param("phone", "12")
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"phone-note\"", "class=\"wrong\"")
                .doesNotContain("<html");
    }

    @Test
    void asksToConfirmAWarning() {
        var old = FREE.substring(0, 6) + FREE.substring(8, 17);

        assertThat(typed("韩冬", old).with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("_confirmed");
        assertThat(typed("韩冬", old)
                        .param("_confirmed", "true")
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.FOUND);
    }

    private MockMvcRequestBuilder checked(String name, String number) {
        return mvc.post().uri("/workers/new").param("name", name).param("idNumber", number);
    }

    private MockMvcRequestBuilder typed(String name, String number) {
        return mvc.post()
                .uri("/workers")
                .param("name", name)
                .param("idNumber", number)
                .param("organisation", "海陵社工站");
    }
}
