package org.shegong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.worker.WorkerFixtures.lin;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@RegistryTest
class EnvironmentStampTests {

    @Autowired
    EnvironmentStamp stamp;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void forget() {
        jdbc.update("delete from environment_stamp");
    }

    @Test
    void keepsDemoAndProductionApart() {
        assertThat(stamp.findingsFor("DEMO")).isEmpty();

        assertThat(stamp.findingsFor("DEMO")).isEmpty();
        assertThat(stamp.findingsFor("PRODUCTION")).singleElement().asString().contains("demo profile");
    }

    @Test
    void refusesTheDemoOnAProductionRegister() {
        assertThat(stamp.findingsFor("PRODUCTION")).isEmpty();

        assertThat(stamp.findingsFor("DEMO")).singleElement().asString().contains("production register");
    }

    @Test
    void takesAnUnmarkedRegisterWithPeopleForProduction() {
        registration.register(EVERYTHING, lin());

        assertThat(stamp.findingsFor("DEMO")).hasSize(1);
    }
}
