package org.shegong.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.HAILING;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationSearch;
import org.shegong.shared.Scope;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form is performed once, however often it is sent. */
@WebTest
class SubmissionTests {

    private static final String NAME = "海陵区同心社会工作服务中心";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationDirectory directory;

    private String operation = "";
    private Officer lin;

    @BeforeEach
    void openTheForm() {
        lin = officers.ofDistrict(HAILING);
        operation = UUID.randomUUID().toString();
    }

    @Test
    void givesEveryFormAnIdOfItsOwn() {
        assertThat(mvc.get().uri("/organizations/new").with(lin.onPages()))
                .bodyText()
                .containsPattern("name=\"_operation\"[^>]*value=\"[0-9a-f-]{36}\"");
    }

    @Test
    void performsAFormOnceThatIsSentTwice() {
        var first = sent(NAME);
        var second = sent(NAME);

        assertThat(first).hasStatus3xxRedirection();
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void refusesAnotherContentUnderTheSameId() {
        sent(NAME);

        assertThat(sent("海陵区异心社会工作服务中心")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void refusesAFieldThatNobodyOffered() {
        assertThat(mvc.post()
                        .uri("/organizations")
                        .param("name", NAME)
                        .param("supervisorId", UUID.randomUUID().toString())
                        .with(lin.onPages()))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(registered()).isZero();
    }

    private MvcTestResult sent(String name) {
        return mvc.post()
                .uri("/organizations")
                .param("_operation", operation)
                .param("name", name)
                .param("kind", "SOCIAL_ORG")
                .param("region", "321202101")
                .param("since", "2015-03-01")
                .with(lin.onPages())
                .exchange();
    }

    private long registered() {
        return directory
                .search(Scope.EVERYTHING, OrganizationSearch.text("社会工作服务中心"), PageRequest.of(0, 20))
                .getTotalElements();
    }
}
