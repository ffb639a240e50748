package org.shegong.account.setup;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.shegong.account.token.Secrets;
import org.shegong.shared.Utc;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SetupRows {

    private static final Duration LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    SetupRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isDone() {
        return jdbc.sql("select count(*) from setup_done").query(Integer.class).single() > 0;
    }

    /** Takes the one place there is, or learns that somebody else has it. */
    void claim() {
        try {
            jdbc.sql("insert into setup_done (id, done_at) values (1, :now)")
                    .param("now", Utc.stored(clock.instant()))
                    .update();
        } catch (DuplicateKeyException raced) {
            throw new SetUpAlready();
        }
    }

    String makeCode() {
        var code = Secrets.readableCode();
        jdbc.sql("insert into setup_code (code_hash, expires_at) values (:hash, :expires)")
                .param("hash", hash(code))
                .param("expires", Utc.stored(clock.instant().plus(LIFE)))
                .update();
        return code;
    }

    boolean knows(String code) {
        return jdbc.sql("select count(*) from setup_code where code_hash = :hash and expires_at > :now")
                        .param("hash", hash(code))
                        .param("now", Utc.stored(clock.instant()))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void forgetCodes() {
        jdbc.sql("delete from setup_code").update();
    }

    private static byte[] hash(String code) {
        return Secrets.hash(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
