package org.shegong.demo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.shegong.shared.Utc;
import org.shegong.shared.start.StartCheck;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks a database as production or demo at its first start and refuses the other kind of start ever after. A database
 * that holds people or accounts and no mark is production.
 */
@Component
class EnvironmentStamp implements StartCheck {

    private static final String PRODUCTION = "PRODUCTION";
    private static final String DEMO = "DEMO";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String wanted;

    EnvironmentStamp(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${shegong.demo.enabled:false}") boolean demo) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.wanted = demo ? DEMO : PRODUCTION;
    }

    @Override
    public List<String> findings() {
        return findingsFor(wanted);
    }

    List<String> findingsFor(String purpose) {
        var stamped = transaction.execute(status -> stampOr(purpose));
        if (purpose.equals(stamped)) {
            return List.of();
        }
        return List.of(
                DEMO.equals(purpose)
                        ? "This database holds a production register: the demo profile invents people and does not start"
                                + " on it. Name another database, or start without the profile."
                        : "This database was made by the demo profile and its people are invented: it cannot become a"
                                + " production register. Name another database, or start with the demo profile.");
    }

    private String stampOr(String purpose) {
        return stamp().orElseGet(() -> {
            var kept = isUsed() ? PRODUCTION : purpose;
            jdbc.sql("insert into environment_stamp (id, purpose, stamped_at) values (1, :purpose, :now)"
                            + " on duplicate key update id = 1")
                    .param("purpose", kept)
                    .param("now", Utc.stored(clock.instant()))
                    .update();
            return stamp().orElse(kept);
        });
    }

    private Optional<String> stamp() {
        return jdbc.sql("select purpose from environment_stamp where id = 1")
                .query(String.class)
                .optional();
    }

    private boolean isUsed() {
        return jdbc.sql("select (select count(*) from worker) + (select count(*) from account)")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
