package org.shegong.intake;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A register that holds the employer whom the rosters of tests name, and nobody yet. */
@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class RosterTest {

    @Autowired
    ImportFixtures files;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    void bringTheEmployers() {
        register.empty();
        files.apply(files.bring("ORGANIZATIONS", "units.csv", employers()));
    }

    @AfterEach
    void empty() {
        register.empty();
    }

    /** The file of employers on which the rosters stand. */
    byte[] employers() {
        return RosterFixtures.employer();
    }
}
