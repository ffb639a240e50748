package org.shegong.web.demo;

import org.shegong.demo.DemoCity;
import org.shegong.shared.Acting;
import org.shegong.shared.Actor;
import org.shegong.shared.start.BeforeThePort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty register of the demo after the checks of the start and before the port opens. */
@Component
@ConditionalOnBooleanProperty("shegong.demo.enabled")
class DemoStart extends BeforeThePort {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final int AFTER_THE_FIRST_ADMINISTRATORS = 0;

    private final DemoCity city;
    private final DemoPassword password;
    private final DemoDesk desk;
    private final JdbcClient jdbc;
    private final int people;

    DemoStart(
            DemoCity city,
            DemoPassword password,
            DemoDesk desk,
            JdbcClient jdbc,
            @Value("${shegong.demo.people:3000}") int people) {
        super(AFTER_THE_FIRST_ADMINISTRATORS);
        this.city = city;
        this.password = password;
        this.desk = desk;
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    protected void begin() {
        boolean unused = Acting.as(Actor.system("demo"), this::invented);
    }

    private boolean invented() {
        boolean isNew = isEmpty();
        if (isNew) {
            LOG.info("Inventing a city of {} people", people);
            city.populate(DemoCity.SEED, people);
        }
        if (password.giveOut()) {
            desk.fill();
        }
        return isNew;
    }

    private boolean isEmpty() {
        return jdbc.sql("select count(*) from worker").query(Long.class).single() == 0;
    }
}
