package org.shegong.web.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.shegong.account.Accounts;
import org.shegong.account.GrantUnit;
import org.shegong.account.NewAccount;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.password.Passwords;
import org.shegong.account.setup.FirstAdministrator;
import org.shegong.account.setup.Setup;
import org.shegong.organization.DatedChange;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.WorkerRow;
import org.springframework.stereotype.Component;

/** Makes an account for each user of the demo, all with one password. */
@Component
class DemoAccounts {

    private final Setup setup;
    private final Accounts accounts;
    private final Passwords passwords;
    private final OrganizationRegister organizations;
    private final DemoPlaces places;

    DemoAccounts(
            Setup setup,
            Accounts accounts,
            Passwords passwords,
            OrganizationRegister organizations,
            DemoPlaces places) {
        this.setup = setup;
        this.accounts = accounts;
        this.passwords = passwords;
        this.organizations = organizations;
        this.places = places;
    }

    /** Whether nobody administers the register yet. */
    boolean areMissing() {
        return setup.isOpen();
    }

    /** Makes them for a register that holds the demo's city; begun once and interrupted, it goes on. */
    void make(String password) {
        var person = places.employee();
        placeHospitalsUnderTheirCommission();
        Arrays.stream(DemoUser.values())
                .filter(user -> !user.role().isAdministrator())
                .forEach(user -> make(user, person, password));
        setup.install(Arrays.stream(DemoUser.values())
                .filter(user -> user.role().isAdministrator())
                .map(user -> new FirstAdministrator(user.role(), user.login(), "", password))
                .toList());
    }

    private void make(DemoUser user, WorkerRow person, String password) {
        var account = accounts.byLogin(user.login())
                .map(made -> new AccountId(made.id()))
                .orElseGet(() -> setup.makeActive(
                        new NewAccount(user.login(), name(user, person), null),
                        new Rights.Right(user.role(), unit(user, person), user.role() != Role.VIEWER)));
        passwords.set(account, password, List.of(user.login()));
    }

    private GrantUnit unit(DemoUser user, WorkerRow person) {
        var district = Objects.requireNonNull(person.work().districtCode());
        return switch (user) {
            case DISTRICT -> GrantUnit.district(district);
            case TOWN -> GrantUnit.town(Objects.requireNonNull(person.work().townCode()), district);
            case BUREAU -> GrantUnit.authority(places.healthCommission().id(), "");
            case EMPLOYER -> GrantUnit.employer(places.employerOf(person).id());
            case WORKER -> GrantUnit.worker(new WorkerId(person.id()));
            default -> GrantUnit.CITY;
        };
    }

    private String name(DemoUser user, WorkerRow person) {
        var work = person.work();
        return switch (user) {
            case DISTRICT ->
                places.region(Objects.requireNonNull(work.districtCode())).name() + "经办人";
            case TOWN -> places.region(Objects.requireNonNull(work.townCode())).name() + "经办人";
            case BUREAU -> places.healthCommission().name() + "经办人";
            case EMPLOYER -> work.employerName() + "人事";
            case WORKER -> person.name();
            case FINANCE -> places.city().name() + "财务";
            case VIEWER -> places.city().name() + "统计查看";
            default -> places.city().name() + "经办人";
        };
    }

    private void placeHospitalsUnderTheirCommission() {
        var commission = places.healthCommission();
        for (var hospital : places.hospitals()) {
            var change = new DatedChange(hospital.id(), hospital.version(), commission.validFrom());
            organizations.supervise(Scope.EVERYTHING, change, commission.id());
        }
    }
}
