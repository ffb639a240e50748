package org.shegong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.organization.OrganizationFixtures.HAILING;
import static org.shegong.organization.OrganizationFixtures.named;
import static org.shegong.organization.OrganizationFixtures.xinghuaWelfareHome;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Which employer may stand above which. */
@RegistryTest
class OrganizationParentTests {

    private static final Scope ALL = Scope.EVERYTHING;
    private static final Scope HAILING_OFFICE = Scope.of(new Reach.InDistrict(HAILING));

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationDirectory directory;

    private OrganizationId street = OrganizationId.next();
    private OrganizationId station = OrganizationId.next();
    private OrganizationId foreign = OrganizationId.next();

    @BeforeEach
    void registerThree() {
        street = register.register(ALL, named("城东街道办事处"));
        station = register.register(ALL, named("城东社工站"));
        foreign = register.register(ALL, xinghuaWelfareHome());
    }

    @Test
    void refusesAForeignEmployerLikeAnUnknownOne() {
        assertThat(refused(() -> put(HAILING_OFFICE, station, null, foreign)))
                .isEqualTo(refused(() -> put(HAILING_OFFICE, station, null, OrganizationId.next())))
                .isEqualTo(new FieldProblem("parent", "UNKNOWN_VALUE"));
        assertThat(refused(() -> register.register(
                        HAILING_OFFICE,
                        new RegisterOrganization(
                                "新社工站", papers(null, foreign), HAILING, null, LocalDate.of(2020, 1, 1)))))
                .isEqualTo(new FieldProblem("parent", "UNKNOWN_VALUE"));
    }

    @Test
    void keepsAForeignEmployerAboveThroughACorrection() {
        put(ALL, station, null, foreign);

        put(HAILING_OFFICE, station, "4A", foreign);

        assertThat(directory.get(ALL, station).rating()).isEqualTo("4A");
        assertThat(directory.get(ALL, station).parent()).isEqualTo(foreign);
    }

    @Test
    void standsNobodyAboveItself() {
        put(ALL, station, null, street);
        put(ALL, foreign, null, station);

        assertThat(refused(() -> put(ALL, street, null, street)).code()).isEqualTo("PARENT_BELOW");
        assertThat(refused(() -> put(ALL, street, null, station)).code()).isEqualTo("PARENT_BELOW");
        assertThat(refused(() -> put(ALL, street, null, foreign)).code()).isEqualTo("PARENT_BELOW");
        assertThat(directory.get(ALL, street).parent()).isNull();
    }

    @Test
    void takesAnEmployerOutFromUnderAnother() {
        put(ALL, station, null, street);

        put(HAILING_OFFICE, station, null, null);

        assertThat(directory.get(ALL, station).parent()).isNull();
    }

    private void put(Scope scope, OrganizationId id, @Nullable String rating, @Nullable OrganizationId above) {
        register.correct(scope, id, directory.get(ALL, id).version(), papers(rating, above));
    }

    private static OrganizationDetails papers(@Nullable String rating, @Nullable OrganizationId above) {
        return new OrganizationDetails(null, null, "COMMUNITY", null, rating, above);
    }

    private static FieldProblem refused(Runnable change) {
        var problems = new ArrayList<FieldProblem>();
        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(change::run)
                .satisfies(refusal -> problems.addAll(refusal.problems()));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
