package org.shegong.web.worker.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.web.worker.People;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An officer of 海陵 with a station full of people, and a home to which they may go. */
@WebTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class CrowdTest {

    static final String HOME = "海陵福利院";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    EmptyRegister register;

    final List<WorkerId> crowd = new ArrayList<>();
    OrganizationId station = OrganizationId.next();
    OrganizationId home = OrganizationId.next();
    private @Nullable Officer officer;

    @BeforeEach
    void fillTheStation() {
        register.empty();
        officer = officers.ofDistrict(People.HAILING);
        station = people().station();
        home = people().employer(HOME, People.HAILING);
        crowd.addAll(employed());
    }

    @AfterEach
    void emptied() {
        register.empty();
    }

    /** Who works there, made once both employers are known. */
    abstract List<WorkerId> employed();

    People people() {
        return new People(organizations, registration);
    }

    Officer officer() {
        return Objects.requireNonNull(officer);
    }
}
