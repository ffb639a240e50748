package org.shegong.web.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.number;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.RegisterWorker;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.contact.NewContact;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.identity.NewName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is typed into the search box may be an ID number or a phone, and then no address ever tells it. */
@WebTest
class WorkerSearchPrivacyTests {

    private static final String PHONE = "13812345678";
    private static final Pattern ADDRESS = Pattern.compile("(?:href|action|hx-[a-z-]+)=\"[^\"]*" + PHONE);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @BeforeEach
    void registerTwoOfOnePhone() {
        var employer = new People(organizations, registration).station();
        registration.register(Scope.EVERYTHING, lin().employedBy(at(employer)));
        registration.register(
                Scope.EVERYTHING,
                new RegisterWorker(
                        List.of(NewName.inUse("林松")),
                        NewDocument.of(number(LocalDate.of(1988, 5, 6), 3)),
                        List.of(),
                        List.of(),
                        List.of(new NewContact(ContactKind.PHONE, PHONE)),
                        Optional.of(at(employer))));
    }

    @Test
    void tellsAPhoneInNoLinkOfItsList() {
        var list = text(search(PHONE));

        assertThat(list).contains("林梅", "林松", "value=\"" + PHONE + "\"");
        assertThat(ADDRESS.matcher(list).find()).isFalse();
        assertThat(list).doesNotContain("name=\"filter\"", "q=" + PHONE, "action=\"/exports\"", "/lists/workers/views");
    }

    @Test
    void dropsANumberThatSomebodyPutIntoTheAddress() {
        var list = text(mvc.get()
                .uri("/workers?q=" + PHONE)
                .with(officers.ofCity().onPages())
                .exchange());

        assertThat(list).contains("林松");
        assertThat(ADDRESS.matcher(list).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {PHONE, "1381", "１３８１２３４５６７８", "321298 1990", "138-1234-5678"})
    void leavesDigitsOutOfTheAddressWhileTyping(String typed) {
        assertThat(typing(typed).getResponse().getHeader("HX-Replace-Url")).isEqualTo("/workers?status=IN_SERVICE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lm", "linmei", "A12"})
    void keepsWordsInTheAddressWhileTyping(String typed) {
        assertThat(typing(typed).getResponse().getHeader("HX-Replace-Url"))
                .isEqualTo("/workers?q=" + typed + "&status=IN_SERVICE");
    }

    @Test
    void findsByPhoneWhileTyping() {
        assertThat(text(typing(PHONE))).contains("林梅", "林松").doesNotContain("<h1", PHONE);
    }

    @Test
    void asksForRowsByPostOnly() {
        assertThat(text(mvc.get()
                        .uri("/workers")
                        .with(officers.ofCity().onPages())
                        .exchange()))
                .contains("hx-post=\"/workers/search\"")
                .doesNotContain("hx-get", "hx-push-url");
    }

    private MvcTestResult search(String typed) {
        return mvc.post()
                .uri("/workers/search")
                .param("q", typed)
                .with(officers.ofCity().onPages())
                .exchange();
    }

    private MvcTestResult typing(String typed) {
        return mvc.post()
                .uri("/workers/search")
                .header("HX-Request", "true")
                .param("q", typed)
                .param("status", "IN_SERVICE")
                .with(officers.ofCity().onPages())
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
