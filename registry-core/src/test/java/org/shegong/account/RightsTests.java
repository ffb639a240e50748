package org.shegong.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;

class RightsTests {

    private static final Rights.Right HAILING =
            new Rights.Right(Role.DISTRICT_OFFICER, GrantUnit.district("321202"), true);

    @Test
    void givesNothingWithoutAGrant() {
        assertThat(Rights.NONE.permissions()).isEmpty();
        assertThat(Rights.NONE.scope(Permission.READ_WORKERS)).isEqualTo(Scope.NOTHING);
    }

    @Test
    void joinsTheReachesOfSeveralGrants() {
        var town = new Rights.Right(Role.TOWN_OFFICER, GrantUnit.town("321203001", "321203"), true);

        var scope = new Rights(List.of(HAILING, town)).scope(Permission.READ_WORKERS);

        assertThat(scope).isEqualTo(Scope.of(new Reach.InDistrict("321202"), new Reach.InTown("321203001")));
    }

    @Test
    void hidesPeopleFromViewersWithoutNames() {
        var viewer = new Rights(List.of(new Rights.Right(Role.VIEWER, GrantUnit.CITY, false)));

        assertThat(viewer.may(Permission.READ_WORKERS)).isFalse();
        assertThat(viewer.scope(Permission.READ_WORKERS)).isEqualTo(Scope.NOTHING);
        assertThat(viewer.scope(Permission.READ_OVERVIEW).isEverything()).isTrue();
        assertThat(viewer.scope(Permission.READ_OVERVIEW).names()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"})
    void keepsPeopleFromAdministrators(Role administrator) {
        var rights = new Rights(List.of(new Rights.Right(administrator, GrantUnit.CITY, false)));

        assertThat(Arrays.stream(Permission.values()).filter(Permission::needsNames))
                .noneMatch(rights::may);
    }

    @Test
    void narrowsATokenToWhatIsStillHeld() {
        var carried = new Rights.Right(Role.TOWN_OFFICER, GrantUnit.town("321202001", "321202"), true);

        assertThat(new Rights(List.of(HAILING)).only(carried).held()).containsExactly(carried);
        assertThat(Rights.NONE.only(carried)).isEqualTo(Rights.NONE);
    }

    @Test
    void refusesATokenThatIsWiderThanTheGrant() {
        var rights = new Rights(List.of(HAILING));

        assertThat(rights.cover(new Rights.Right(Role.CITY_OFFICER, GrantUnit.district("321202"), true)))
                .isFalse();
        assertThat(rights.cover(new Rights.Right(Role.DISTRICT_OFFICER, GrantUnit.district("321203"), true)))
                .isFalse();
        assertThat(rights.cover(new Rights.Right(Role.VIEWER, GrantUnit.CITY, true)))
                .isFalse();
    }
}
