package org.shegong.preference;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what somebody has typed into a form until it is sent: one draft per account and form, sealed under the key of
 * the account. Secrets and tokens among the fields are left out.
 */
@Service
@Transactional
public class Drafts {

    private static final int MOST_BYTES = 200_000;
    private static final Period FORGOTTEN = Period.ofDays(30);
    private static final TypeReference<TreeMap<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final PersonalData personalData;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, PersonalData personalData, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.json = json;
        this.clock = clock;
    }

    /** @param form the path of the page on which the form stands, for example {@code /workers/new} */
    public void save(AccountId account, String form, Map<String, List<String>> fields) {
        var kept = new TreeMap<>(fields);
        kept.keySet().removeIf(Drafts::isSecret);
        var text = json.writeValueAsString(kept);
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new DraftTooLarge();
        }
        var row = Ids.next();
        jdbc.sql("""
                insert into form_draft (account_id, form, row_id, sealed, saved_at)
                values (:account, :form, :row, :sealed, :now)
                on duplicate key update row_id = values(row_id), sealed = values(sealed), saved_at = values(saved_at)
                """)
                .param("account", Uuids.bytes(account.value()))
                .param("form", form)
                .param("row", Uuids.bytes(row))
                .param("sealed", personalData.seal(account.value(), new FieldRef("form_draft", "sealed", row), text))
                .param("now", Utc.stored(clock.instant()))
                .update();
    }

    public Optional<Draft> find(AccountId account, String form) {
        return jdbc.sql("select row_id, sealed, saved_at from form_draft"
                        + " where account_id = :account and form = :form and saved_at > :forgotten")
                .param("account", Uuids.bytes(account.value()))
                .param("form", form)
                .param("forgotten", forgotten())
                .query((row, number) -> {
                    var cell = new FieldRef("form_draft", "sealed", Uuids.of(row.getBytes("row_id")));
                    var text = personalData.open(account.value(), cell, row.getBytes("sealed"));
                    return new Draft(
                            json.readValue(text, FIELDS), Utc.instant(row.getObject("saved_at", LocalDateTime.class)));
                })
                .optional();
    }

    /** The forms that the account has begun, the newest first. */
    @Transactional(readOnly = true)
    public List<Begun> begun(AccountId account) {
        return jdbc.sql("select form, saved_at from form_draft where account_id = :account and saved_at > :forgotten"
                        + " order by saved_at desc")
                .param("account", Uuids.bytes(account.value()))
                .param("forgotten", forgotten())
                .query((row, number) ->
                        new Begun(row.getString("form"), Utc.instant(row.getObject("saved_at", LocalDateTime.class))))
                .list();
    }

    /** A form that was begun: the path of its page, and when it was last saved. */
    public record Begun(String form, Instant savedAt) {}

    /** After the form was sent, or when its writer gives it up; old ones of everybody go at the same time. */
    public void discard(AccountId account, String form) {
        jdbc.sql("delete from form_draft where (account_id = :account and form = :form) or saved_at <= :forgotten")
                .param("account", Uuids.bytes(account.value()))
                .param("form", form)
                .param("forgotten", forgotten())
                .update();
    }

    private LocalDateTime forgotten() {
        return Utc.stored(clock.instant()).minus(FORGOTTEN);
    }

    private static boolean isSecret(String field) {
        return field.startsWith("_") || field.toLowerCase(Locale.ROOT).contains("password");
    }
}
