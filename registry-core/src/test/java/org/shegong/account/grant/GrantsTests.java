package org.shegong.account.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.account.People.grant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shegong.account.Access;
import org.shegong.account.Accounts;
import org.shegong.account.GrantUnit;
import org.shegong.account.LastSecurityAdministrator;
import org.shegong.account.People;
import org.shegong.account.Permission;
import org.shegong.account.Role;
import org.shegong.shared.id.AccountId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class GrantsTests {

    private static final GrantUnit HAILING = GrantUnit.district("321202");

    @Autowired
    Grants grants;

    @Autowired
    Accounts accounts;

    @Autowired
    Access access;

    People people;
    AccountId guard;
    AccountId lin;

    @BeforeEach
    void oneSecurityAdministrator() {
        people = new People(accounts, grants);
        guard = people.guard("guard");
        lin = people.nobody("lin");
    }

    @Test
    void givesAloneWhereNobodyElseCan() {
        grants.give(guard, grant(lin, Role.DISTRICT_OFFICER, HAILING));

        assertThat(access.scopeOf(lin, Permission.READ_WORKERS).reaches()).containsExactly(HAILING.reach());
    }

    @Test
    void waitsForASecondAdministrator() {
        var second = people.guard("second");

        var id = grants.give(guard, grant(lin, Role.DISTRICT_OFFICER, HAILING));

        assertThat(access.permissionsOf(lin)).isEmpty();
        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> grants.confirm(guard, id));
        grants.confirm(second, id);
        assertThat(access.permissionsOf(lin)).contains(Permission.EDIT_WORKERS);
        assertThatExceptionOfType(GrantIsSettled.class).isThrownBy(() -> grants.confirm(second, id));
    }

    @Test
    void refusesOnesOwnGrant() {
        var second = people.guard("second");
        var proposed = grants.give(guard, grant(second, Role.SECURITY_ADMIN, GrantUnit.CITY));

        assertThatExceptionOfType(OwnGrant.class)
                .isThrownBy(() -> grants.give(guard, grant(guard, Role.CITY_OFFICER, GrantUnit.CITY)));
        assertThatExceptionOfType(OwnGrant.class).isThrownBy(() -> grants.confirm(second, proposed));
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM_ADMIN,SECURITY_ADMIN",
        "SYSTEM_ADMIN,AUDITOR",
        "SECURITY_ADMIN,SYSTEM_ADMIN",
        "AUDITOR,SECURITY_ADMIN",
        "AUDITOR,CITY_OFFICER",
        "CITY_OFFICER,AUDITOR",
    })
    void keepsAdministrationsApart(Role held, Role wanted) {
        var holder = people.holding("holder", held, GrantUnit.CITY);

        assertThatExceptionOfType(AdministrationsAreSeparate.class)
                .isThrownBy(() -> grants.give(guard, grant(holder, wanted, GrantUnit.CITY)));
    }

    @Test
    void countsAProposedAdministrationToo() {
        people.guard("second");
        grants.give(guard, grant(lin, Role.AUDITOR, GrantUnit.CITY));

        assertThatExceptionOfType(AdministrationsAreSeparate.class)
                .isThrownBy(() -> grants.give(guard, grant(lin, Role.CITY_OFFICER, GrantUnit.CITY)));
    }

    @ParameterizedTest
    @EnumSource(names = {"DISTRICT_OFFICER", "TOWN_OFFICER", "ORG_HR", "BUREAU_OFFICER", "WORKER"})
    void refusesAUnitThatDoesNotFit(Role role) {
        assertThatExceptionOfType(UnitDoesNotFit.class)
                .isThrownBy(() -> grants.give(guard, grant(lin, role, GrantUnit.CITY)));
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT_OFFICER,DISTRICT,999999,999999",
        "DISTRICT_OFFICER,DISTRICT,321202001,321202",
        "TOWN_OFFICER,TOWN,321202001,321203",
        "ORG_HR,EMPLOYER,00000000-0000-0000-0000-000000000001,''",
        "BUREAU_OFFICER,AUTHORITY,00000000-0000-0000-0000-000000000001,''",
        "WORKER,WORKER,00000000-0000-0000-0000-000000000001,''",
    })
    void refusesAUnitThatIsNotThere(Role role, GrantUnit.Kind kind, String key, String district) {
        assertThatExceptionOfType(UnitDoesNotFit.class)
                .isThrownBy(() -> grants.give(guard, grant(lin, role, new GrantUnit(kind, key, district))));
    }

    @ParameterizedTest
    @EnumSource(names = {"CITY_OFFICER", "SYSTEM_ADMIN", "AUDITOR"})
    void letsNobodyElseGiveOffices(Role giver) {
        var officer = people.holding("officer", giver, GrantUnit.CITY);

        assertThatExceptionOfType(OutsideOwnOffice.class)
                .isThrownBy(() -> grants.give(officer, grant(lin, Role.DISTRICT_OFFICER, HAILING)));
    }

    @Test
    void takesRightsAwayAtOnce() {
        var id = grants.give(guard, grant(lin, Role.DISTRICT_OFFICER, HAILING));

        grants.end(id);

        assertThat(access.permissionsOf(lin)).isEmpty();
        assertThat(grants.of(lin)).extracting(GrantView::state).containsExactly(GrantState.ENDED);
        assertThatExceptionOfType(GrantIsSettled.class).isThrownBy(() -> grants.end(id));
    }

    @Test
    void refusesAProposalByEndingIt() {
        people.guard("second");
        var id = grants.give(guard, grant(lin, Role.CITY_OFFICER, GrantUnit.CITY));

        grants.end(id);

        assertThat(grants.of(lin)).extracting(GrantView::state).containsExactly(GrantState.REFUSED);
    }

    @Test
    void keepsTheLastSecurityAdministrator() {
        var own = grants.of(guard).get(0).id();

        assertThatExceptionOfType(LastSecurityAdministrator.class).isThrownBy(() -> grants.end(own));
        assertThatExceptionOfType(LastSecurityAdministrator.class)
                .isThrownBy(() -> accounts.disable(guard, accounts.get(guard).version()));
        people.guard("second");
        grants.end(own);
        assertThat(access.permissionsOf(guard)).isEmpty();
    }
}
