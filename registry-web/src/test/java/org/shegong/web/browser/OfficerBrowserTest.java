package org.shegong.web.browser;

import static org.shegong.worker.WorkerFixtures.person;
import static org.shegong.worker.WorkerFixtures.yoshino;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.shegong.account.GrantUnit;
import org.shegong.account.NewAccount;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.password.Passwords;
import org.shegong.account.setup.Setup;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.worker.People;
import org.shegong.worker.WorkerFixtures;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;

/** A small city with people of short and long names, and the officers who look after them. */
abstract class OfficerBrowserTest extends BrowserTest {

    static final String UYGUR = "阿卜杜热合曼·买买提艾力·吐尔逊·艾合买提江";
    static final String LONG_EMPLOYER = "泰州市海陵区城中街道社会工作服务站暨未成年人保护工作站(城中分中心)";

    private static final String PASSWORD = "Kestrel-over-the-canal-7";

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration workers;

    @Autowired
    private Setup setup;

    @Autowired
    private Passwords passwords;

    @Autowired
    private EmptyRegister register;

    WorkerId lin = WorkerId.next();
    OrganizationId station = OrganizationId.next();

    @BeforeEach
    void peopleTheCity() {
        register.empty();
        officer("chen", "陈科长");
        officer("zhou", "周干事");
        var people = new People(organizations, workers);
        station = people.station();
        people.employer("高港医院", People.GAOGANG);
        lin = people.linAt(station);
        workers.register(Scope.EVERYTHING, yoshino().employedBy(WorkerFixtures.at(station)));
        var longNamed = people.employer(LONG_EMPLOYER, People.HAILING);
        workers.register(
                Scope.EVERYTHING,
                person(UYGUR, LocalDate.of(1979, 12, 31), 9).employedBy(WorkerFixtures.at(longNamed)));
    }

    @AfterEach
    void emptied() {
        register.empty();
    }

    Reader chen(Device device) {
        return readerAt(device).signsIn("chen", PASSWORD, "管理范围内的人员");
    }

    Reader zhou(Device device) {
        return readerAt(device).signsIn("zhou", PASSWORD, "管理范围内的人员");
    }

    private void officer(String login, String name) {
        var right = new Rights.Right(Role.CITY_OFFICER, GrantUnit.CITY, true);
        passwords.set(setup.makeActive(new NewAccount(login, name, null), right), PASSWORD, List.of());
    }
}
