package org.shegong.organization.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.named;
import static org.shegong.organization.OrganizationFixtures.renai;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.OrganizationSearch;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MergeRaceTests {

    private static final Scope ALL = Scope.EVERYTHING;

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationMerging merging;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    EmptyRegister empty;

    @BeforeEach
    @AfterEach
    void emptied() {
        empty.empty();
    }

    @RepeatedTest(5)
    void leavesOneOfTwoThatAreMergedIntoEachOther() throws Exception {
        var one = register.register(ALL, renai());
        var other = register.register(ALL, named("仁爱社工中心"));
        var editors = Executors.newFixedThreadPool(2);

        var outcomes = editors.invokeAll(List.of(merging(one, other), merging(other, one)));

        editors.shutdown();
        assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        assertThat(directory.search(ALL, OrganizationSearch.ALL, PageRequest.of(0, 10)))
                .hasSize(1);
    }

    private Callable<Boolean> merging(OrganizationId from, OrganizationId into) {
        return () -> {
            try {
                merging.merge(ALL, new MergeCommand(from, into, 0, "同一单位"));
                return true;
            } catch (DomainError refused) {
                return false;
            }
        };
    }
}
