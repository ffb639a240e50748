package org.shegong.organization.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.organization.OrganizationFixtures.HAILING;
import static org.shegong.organization.OrganizationFixtures.named;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.organization.OrganizationFixtures.xinghuaWelfareHome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationFacts;
import org.shegong.organization.OrganizationLookup;
import org.shegong.organization.OrganizationNotFound;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.OrganizationSearch;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.OrganizationId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@RegistryTest
class OrganizationMergingTests {

    private static final Scope ALL = Scope.EVERYTHING;

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationMerging merging;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    OrganizationLookup lookup;

    private OrganizationId real = OrganizationId.next();
    private OrganizationId twin = OrganizationId.next();

    @BeforeEach
    void registerADouble() {
        real = register.register(ALL, renai());
        twin = register.register(ALL, named("仁爱社工中心"));
    }

    @Test
    void answersADoubleAsTheEmployerItBelongsTo() {
        merging.merge(ALL, new MergeCommand(twin, real, 0, "同一单位"));

        assertThat(lookup.byName("仁爱社工中心")).map(OrganizationFacts::id).contains(real);
        assertThat(lookup.byId(twin)).map(OrganizationFacts::id).contains(real);
        assertThat(directory.search(ALL, OrganizationSearch.ALL, PageRequest.of(0, 10)))
                .hasSize(1);
    }

    @Test
    void takesADoubleOutAgainAndLogsBoth() {
        merging.merge(ALL, new MergeCommand(twin, real, 0, "同一单位"));

        merging.undo(ALL, twin, 1);

        assertThat(lookup.byName("仁爱社工中心")).map(OrganizationFacts::id).contains(twin);
        assertThat(merging.log(ALL, real)).singleElement().satisfies(entry -> {
            assertThat(entry.from()).isEqualTo(twin);
            assertThat(entry.undoneAt()).isNotNull();
        });
    }

    @Test
    void refusesToMergeTwiceOrIntoItself() {
        merging.merge(ALL, new MergeCommand(twin, real, 0, "同一单位"));

        assertThatExceptionOfType(MergeNotPossible.class)
                .isThrownBy(() -> merging.merge(ALL, new MergeCommand(twin, real, 1, "再次")));
        assertThatExceptionOfType(MergeNotPossible.class)
                .isThrownBy(() -> merging.merge(ALL, new MergeCommand(real, real, 0, "自己")));
        assertThatExceptionOfType(MergeNotPossible.class).isThrownBy(() -> merging.undo(ALL, real, 0));
    }

    @Test
    void refusesAMergeBasedOnAnEarlierReading() {
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> merging.merge(ALL, new MergeCommand(twin, real, 7, "同一单位")));
    }

    @Test
    void mergesNothingBeyondTheScope() {
        var foreign = register.register(ALL, xinghuaWelfareHome());
        var hailing = Scope.of(new Reach.InDistrict(HAILING));

        assertThatExceptionOfType(OrganizationNotFound.class)
                .isThrownBy(() -> merging.merge(hailing, new MergeCommand(twin, foreign, 0, "越权")));
    }
}
