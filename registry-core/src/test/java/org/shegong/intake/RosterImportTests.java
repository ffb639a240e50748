package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RosterImportTests {

    @Autowired
    ImportFixtures files;

    @Autowired
    EmptyRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void judgesAndAppliesTheWholeRoster() {
        files.bringOrganizations();
        var roster = files.bring("ROSTER", "roster-2026q3.xlsx");

        assertThat(files.findings(roster)).isEqualTo(ImportFixtures.expected());
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(3001, 2829, 30, 126, 16));

        files.apply(roster);
        assertThat(files.view(roster).state()).isEqualTo("APPLIED");
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(3001, 2829, 30, 126, 16));
        assertThat(count("select count(*) from social_worker")).isEqualTo(2859);
    }

    private long count(String sql) {
        var count = jdbc.queryForObject(sql, Long.class);
        return count == null ? -1 : count;
    }
}
