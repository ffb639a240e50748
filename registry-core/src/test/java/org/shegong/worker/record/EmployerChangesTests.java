package org.shegong.worker.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.XINGHUA;
import static org.shegong.organization.OrganizationFixtures.named;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.DatedChange;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.merge.MergeCommand;
import org.shegong.organization.merge.OrganizationMerging;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class EmployerChangesTests {

    private static final Scope ALL = Scope.EVERYTHING;

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationDirectory organizations;

    @Autowired
    OrganizationMerging merging;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory people;

    private OrganizationId real = OrganizationId.next();
    private OrganizationId twin = OrganizationId.next();
    private WorkerId lin = WorkerId.next();

    @BeforeEach
    void registerLinAtADouble() {
        real = register.register(ALL, renai());
        twin = register.register(ALL, named("仁爱社工中心"));
        lin = registration.register(ALL, lin().employedBy(at(twin)));
    }

    @Test
    void listsPeopleOfADoubleUnderTheSurvivor() {
        merge(twin, real);

        assertThat(work().employerName()).isEqualTo("海陵区仁爱社会工作服务中心");
        assertThat(people.count(atEmployer(real), WorkerSearch.EVERYBODY)).isOne();
        assertThat(people.count(atEmployer(twin), WorkerSearch.EVERYBODY)).isZero();
    }

    @Test
    void givesPeopleBackWhenAMergeIsUndone() {
        merge(twin, real);

        merging.undo(ALL, twin, version(twin));

        assertThat(work().employerName()).isEqualTo("仁爱社工中心");
        assertThat(people.count(atEmployer(real), WorkerSearch.EVERYBODY)).isZero();
    }

    @Test
    void followsADoubleOfADouble() {
        var third = register.register(ALL, named("海陵区仁爱中心"));
        merge(twin, third);

        merge(third, real);

        assertThat(people.count(atEmployer(real), WorkerSearch.EVERYBODY)).isOne();
    }

    @Test
    void movesPeopleOfADoubleWithTheSurvivor() {
        merge(twin, real);

        register.move(ALL, new DatedChange(real, version(real), TODAY), XINGHUA);

        assertThat(work().districtCode()).isEqualTo(XINGHUA);
    }

    @Test
    void showsTheNewNameOfAnEmployerAtItsPeople() {
        register.rename(ALL, new DatedChange(twin, version(twin), TODAY), "仁爱社工事务所");

        assertThat(work().employerName()).isEqualTo("仁爱社工事务所");
    }

    private void merge(OrganizationId from, OrganizationId into) {
        merging.merge(ALL, new MergeCommand(from, into, version(from), "同一单位"));
    }

    private long version(OrganizationId id) {
        return organizations.get(ALL, id).version();
    }

    private WorkerRow.Work work() {
        return people.get(ALL, lin).card().work();
    }

    private static Scope atEmployer(OrganizationId id) {
        return Scope.of(new Reach.AtEmployer(id));
    }
}
