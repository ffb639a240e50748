package org.shegong.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditSealer;
import org.shegong.audit.AuditTrail;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class AuditPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditSealer sealer;

    @Autowired
    JdbcTemplate jdbc;

    private Officer auditor;

    @BeforeEach
    void recordSomething() {
        auditor = officers.of(Role.AUDITOR, GrantUnit.CITY);
        trail.record(AuditEvent.done("worker-revealed", "worker", "w1").because("核对身份"));
        sealer.seal();
    }

    @Test
    void findsWhatTheAuditorAsksFor() {
        assertThat(mvc.get().uri("/audit?objectKind=worker&objectId=w1").with(auditor.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("核对身份");
        assertThat(mvc.get().uri("/audit?from=2026-10-09&objectId=w1").with(auditor.onPages()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("核对身份");
    }

    @Test
    void leavesATraceOfItsOwnReading() {
        mvc.get().uri("/audit?objectId=w1").with(auditor.onPages()).exchange();

        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where action = 'audit-read' and detail like '%object=/w1%'",
                        Long.class))
                .isEqualTo(1);
    }

    @Test
    void verifiesTheChainOnRequest() {
        assertThat(mvc.post().uri("/audit/verification").with(auditor.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("日志链完整");
    }

    @Test
    void namesTheBrokenEntry() {
        jdbc.update("update audit_entry set reason = 'x' where object_id = 'w1'");

        assertThat(mvc.post().uri("/audit/verification").with(auditor.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("日志链已被破坏", "记录内容被改动");
    }

    @Test
    void closesTheTrailToEverybodyElse() {
        assertThat(mvc.get().uri("/audit").with(officers.ofCity().onPages())).hasStatus(403);
        assertThat(mvc.post()
                        .uri("/audit/verification")
                        .with(officers.of(Role.SYSTEM_ADMIN, GrantUnit.CITY).onPages()))
                .hasStatus(403);
    }
}
