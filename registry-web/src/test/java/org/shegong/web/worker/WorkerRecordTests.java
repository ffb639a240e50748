package org.shegong.web.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.number;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class WorkerRecordTests {

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

    @ParameterizedTest
    @CsvSource({
        "basic, 138******78",
        "certification, 尚无证书记录",
        "hours, 本登记周期继续教育学时",
        "employment, 海陵社工站",
        "history, 登记入册",
        "nonsense, 个人信息"
    })
    void showsEachTab(String tab, String text) {
        assertThat(mvc.get()
                        .uri("/workers/{id}?tab={tab}", lin, tab)
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("林梅", text);
    }

    /** A title stands in histories and on shared screens. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/employment", "/leaving", "/education", "/sheet", "/merge"})
    void keepsTheNameOutOfTheTitle(String page) {
        assertThat(mvc.get()
                        .uri("/workers/" + lin + page)
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("林梅")
                .doesNotContainPattern("<title>[^<]*林梅");
    }

    @Test
    void hidesWhatIsPersonal() {
        for (var path : new String[] {"/workers/{id}", "/workers/{id}/sheet"}) {
            assertThat(mvc.get().uri(path, lin).with(officers.ofCity().onPages()))
                    .bodyText()
                    .doesNotContain(number(LocalDate.of(1990, 6, 18), 2).value(), "13812345678", "6222021234567890123");
        }
    }

    @Test
    void givesStrangersTheAnswerForUnknownIds() {
        var gaogang = officers.ofDistrict(People.GAOGANG);

        assertThat(statusFor(gaogang, lin)).isEqualTo(HttpStatus.NOT_FOUND.value());
        assertThat(statusFor(gaogang, WorkerId.next())).isEqualTo(HttpStatus.NOT_FOUND.value());
    }

    @Test
    void fillsInTheSheetOfPaper() {
        assertThat(mvc.get()
                        .uri("/workers/{id}/sheet", lin)
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("社会工作者登记表", "林梅", "南京大学");
    }

    private int statusFor(Officer officer, WorkerId worker) {
        return mvc.get()
                .uri("/workers/{id}", worker)
                .with(officer.onPages())
                .exchange()
                .getResponse()
                .getStatus();
    }
}
