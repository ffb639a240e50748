package org.shegong.web.demo;

import org.shegong.demo.DemoCity;
import org.shegong.shared.Acting;
import org.shegong.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty register of the demo after the checks of the start and before the port opens. */
@Component
@ConditionalOnBooleanProperty("shegong.demo.enabled")
class DemoStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final int BEFORE_THE_PORT = 0;

    private final DemoCity city;
    private final DemoPassword password;
    private final JdbcClient jdbc;
    private final int people;
    private boolean running;

    DemoStart(DemoCity city, DemoPassword password, JdbcClient jdbc, @Value("${shegong.demo.people:3000}") int people) {
        this.city = city;
        this.password = password;
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public void start() {
        running = true;
        Acting.as(Actor.system("demo"), () -> {
            invent();
            return running;
        });
    }

    private void invent() {
        if (isEmpty()) {
            LOG.info("Inventing a city of {} people", people);
            city.populate(DemoCity.SEED, people);
        }
        password.giveOut();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_PORT;
    }

    private boolean isEmpty() {
        return jdbc.sql("select count(*) from worker").query(Long.class).single() == 0;
    }
}
