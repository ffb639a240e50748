package org.shegong.worker.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.number;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.account.Accounts;
import org.shegong.account.GrantUnit;
import org.shegong.account.People;
import org.shegong.account.Role;
import org.shegong.account.grant.Grants;
import org.shegong.notice.Notices;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.identity.NewDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@RegistryTest
class HandoverRequestsTests {

    private static final String TO = OrganizationFixtures.XINGHUA;
    private static final Scope HAILING = Scope.of(new Reach.InDistrict("321202"));
    private static final Scope XINGHUA = Scope.of(new Reach.InDistrict(TO));
    private static final NewDocument LIN = lin().document();
    private static final NewDocument NOBODY = NewDocument.of(number(LocalDate.of(1979, 1, 5), 7));

    @Autowired
    HandoverRequests requests;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverDirectory directory;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    Accounts accounts;

    @Autowired
    Grants grants;

    @Autowired
    Notices notices;

    @BeforeEach
    void putLinToWork() {
        var renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        registration.register(Scope.EVERYTHING, lin().employedBy(at(renai)));
    }

    @Test
    void tellsNothingAboutTheNumber() {
        requests.request(XINGHUA, LIN, TO);
        requests.request(XINGHUA, NOBODY, TO);

        assertThat(seen(XINGHUA)).hasSize(2).allSatisfy(view -> {
            assertThat(view.state()).isEqualTo(HandoverState.REQUESTED);
            assertThat(view.person()).isNull();
            assertThat(view.fromDistrict()).isNull();
            assertThat(view.isReleasable()).isFalse();
        });
        assertThat(seen(HAILING)).hasSize(1).allSatisfy(view -> {
            assertThat(view.isReleasable()).isTrue();
            assertThat(view.person()).isNotNull();
        });
    }

    @Test
    void staysOneRequestHoweverOftenItIsAsked() {
        requests.request(XINGHUA, LIN, TO);
        requests.request(XINGHUA, LIN, TO);
        requests.request(XINGHUA, NOBODY, TO);
        requests.request(XINGHUA, NOBODY, TO);

        assertThat(seen(XINGHUA)).hasSize(2);
    }

    @Test
    void isAnsweredByLettingThePersonGo() {
        requests.request(XINGHUA, LIN, TO);
        var asked = seen(HAILING).get(0);

        handovers.releaseAsked(HAILING, asked.id(), asked.version(), TODAY);

        assertThat(seen(XINGHUA))
                .singleElement()
                .satisfies(view -> assertThat(view.isAcceptable()).isTrue());
    }

    @Test
    void isAnsweredFromTheRecordToo() {
        requests.request(XINGHUA, LIN, TO);
        var worker = seen(HAILING).get(0).person().record();

        var id = handovers.release(HAILING, new AsRead(new WorkerId(worker), 0), TO, TODAY);

        assertThat(seen(XINGHUA)).extracting(HandoverView::id).containsExactly(id);
    }

    @Test
    void leavesTheAnswerToWhereThePersonCounts() {
        requests.request(XINGHUA, LIN, TO);
        var asked = seen(XINGHUA).get(0);

        assertThatExceptionOfType(HandoverNotFound.class)
                .isThrownBy(() -> handovers.releaseAsked(XINGHUA, asked.id(), asked.version(), TODAY));
        assertThatExceptionOfType(HandoverNotFound.class)
                .isThrownBy(() -> handovers.decline(XINGHUA, asked.id(), asked.version(), "不"));
        handovers.withdraw(XINGHUA, asked.id(), asked.version());
        assertThat(seen(HAILING)).extracting(HandoverView::state).isEmpty();
    }

    @Test
    void refusesToAskForTheOwnPeopleAndForOtherDistricts() {
        assertThatExceptionOfType(HeldAlready.class).isThrownBy(() -> requests.request(HAILING, LIN, "321202"));
        assertThatExceptionOfType(HandoverNotFound.class).isThrownBy(() -> requests.request(XINGHUA, LIN, "321203"));
    }

    @Test
    void tellsTheOfficersOfTheOtherSide() {
        var hailing =
                new People(accounts, grants).holding("hailing", Role.DISTRICT_OFFICER, GrantUnit.district("321202"));
        var gaogang =
                new People(accounts, grants).holding("gaogang", Role.DISTRICT_OFFICER, GrantUnit.district("321203"));

        requests.request(XINGHUA, LIN, TO);

        assertThat(notices.unreadOf(hailing)).isEqualTo(1);
        assertThat(notices.unreadOf(gaogang)).isZero();
        assertThat(directory.waiting(HAILING)).isEqualTo(1);
        assertThat(directory.waiting(XINGHUA)).isZero();
    }

    private List<HandoverView> seen(Scope scope) {
        return directory.search(scope, true, PageRequest.of(0, 20)).getContent();
    }
}
