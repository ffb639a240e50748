package org.shegong.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.account.invitation.Invitations;
import org.shegong.notice.Notices;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class NoticePageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    Notices notices;

    @Autowired
    Invitations invitations;

    @Test
    void opensAMessageAndGoesWhereItLeads() {
        var lin = officers.ofCity();
        notices.tell(lin.user().id(), "job-done", List.of("x"), "/jobs");
        var message =
                notices.of(lin.user().id(), PageRequest.of(0, 1)).getContent().get(0);

        assertThat(mvc.post().uri("/notices/" + message.id() + "/opening").with(lin.onPages()))
                .hasRedirectedUrl("/jobs");

        assertThat(notices.unreadOf(lin.user().id())).isZero();
    }

    @Test
    void marksAllMessagesRead() {
        var lin = officers.ofCity();
        notices.tell(lin.user().id(), "job-failed", List.of("x"), "");

        assertThat(mvc.post().uri("/notices/reading").with(lin.onPages())).hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/notices").with(lin.onPages()))
                .bodyText()
                .contains("已读")
                .doesNotContain("class=\"count\"");
    }

    @Test
    void namesRolesByTheirWords() {
        var auditor = officers.of(Role.AUDITOR, GrantUnit.CITY);
        notices.tell(auditor.user().id(), "grant-given-alone", List.of("lin", "CITY_OFFICER"), "/audit");

        assertThat(mvc.get().uri("/notices").with(auditor.onPages()))
                .bodyText()
                .contains("lin → 市级经办")
                .doesNotContain("CITY_OFFICER");
    }

    @Test
    void tellsTheAuditorOfAnAdministratorsReset() {
        var auditor = officers.of(Role.AUDITOR, GrantUnit.CITY);
        var guard = officers.of(Role.SECURITY_ADMIN, GrantUnit.CITY);
        var ops = officers.of(Role.SYSTEM_ADMIN, GrantUnit.CITY);

        invitations.start(officers.ofCity().user().id(), ops.user().id());
        assertThat(notices.unreadOf(auditor.user().id())).isZero();
        invitations.start(guard.user().id(), ops.user().id());

        assertThat(mvc.get().uri("/notices").with(auditor.onPages()))
                .bodyText()
                .contains("管理员账户 " + guard.user().login());
    }
}
