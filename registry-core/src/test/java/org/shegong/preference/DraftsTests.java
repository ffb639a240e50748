package org.shegong.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shegong.shared.id.AccountId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@RegistryTest
class DraftsTests {

    private static final AccountId LIN = AccountId.next();
    private static final String FORM = "/workers/new";

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void keepsWhatWasTypedLast() {
        drafts.save(LIN, FORM, typed("林"));
        drafts.save(LIN, FORM, typed("林梅"));

        assertThat(drafts.find(LIN, FORM).orElseThrow().fields()).isEqualTo(typed("林梅"));
    }

    @Test
    void showsADraftToItsWriterOnly() {
        drafts.save(LIN, FORM, typed("林梅"));

        assertThat(drafts.find(AccountId.next(), FORM)).isEmpty();
        assertThat(drafts.find(LIN, "/workers/other")).isEmpty();
        assertThat(drafts.begun(LIN)).extracting(Drafts.Begun::form).containsExactly(FORM);
    }

    @Test
    void storesNothingReadable() {
        drafts.save(LIN, FORM, Map.of("residentId", List.of("32129819491231001X")));

        assertThat(jdbc.queryForList("select sealed from form_draft", byte[].class))
                .singleElement()
                .satisfies(stored -> assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                        .doesNotContain("32129819491231001X"));
    }

    @Test
    void leavesOutSecretsAndTokens() {
        drafts.save(LIN, FORM, Map.of("_csrf", List.of("t"), "newPassword", List.of("p"), "fullName", List.of("林梅")));

        assertThat(drafts.find(LIN, FORM).orElseThrow().fields()).containsOnlyKeys("fullName");
    }

    @Test
    void forgetsADraftOnceSent() {
        drafts.save(LIN, FORM, typed("林梅"));

        drafts.discard(LIN, FORM);

        assertThat(drafts.find(LIN, FORM)).isEmpty();
    }

    @Test
    void forgetsADraftAfterThirtyDays() {
        drafts.save(LIN, FORM, typed("林梅"));
        jdbc.update("update form_draft set saved_at = '2026-09-01 00:00:00'");

        assertThat(drafts.find(LIN, FORM)).isEmpty();
        drafts.discard(AccountId.next(), "any");
        assertThat(jdbc.queryForObject("select count(*) from form_draft", Long.class))
                .isZero();
    }

    @Test
    void refusesMoreThanADraftHolds() {
        var endless = Map.of("remark", List.of("长".repeat(100_000)));

        assertThatExceptionOfType(DraftTooLarge.class).isThrownBy(() -> drafts.save(LIN, FORM, endless));
    }

    private static Map<String, List<String>> typed(String name) {
        return Map.of("fullName", List.of(name), "fields", List.of("A", "B"));
    }
}
