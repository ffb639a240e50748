package org.shegong.worker.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.record.CardRefresh;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@RegistryTest
class UpkeepTests {

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    CardRefresh cards;

    @Autowired
    RebuildCardsCommand rebuild;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    WorkerId lin;

    @BeforeEach
    void registerLinAtRenai() {
        var renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        lin = registration.register(Scope.EVERYTHING, lin().employedBy(at(renai)));
    }

    @Test
    void refreshesACardWhoseDayHasCome() {
        spoil("next_change_on = '" + TODAY + "', employer_name = 'old'");

        assertThat(cards.refreshDue(10)).isOne();

        assertThat(employer()).isEqualTo("海陵区仁爱社会工作服务中心");
        assertThat(cards.refreshDue(10)).isZero();
    }

    @Test
    void rebuildsACardThatWasSpoiled() {
        var before = directory.get(Scope.EVERYTHING, lin).card();
        spoil("employer_name = 'wrong', district_code = '321281', education = null");

        rebuild.run(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        assertThat(directory.get(Scope.EVERYTHING, lin).card()).isEqualTo(before);
    }

    private String employer() {
        return directory.get(Scope.EVERYTHING, lin).card().work().employerName();
    }

    private void spoil(String columns) {
        entities.flush();
        jdbc.update("update worker_card set " + columns + " where worker_id = ?", Uuids.bytes(lin.value()));
        entities.clear();
    }
}
