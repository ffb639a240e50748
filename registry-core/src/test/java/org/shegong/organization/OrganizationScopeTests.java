package org.shegong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.organization.OrganizationFixtures.HAILING;
import static org.shegong.organization.OrganizationFixtures.XINGHUA;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.organization.OrganizationFixtures.xinghuaWelfareHome;
import static org.shegong.testing.TestTime.TODAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.reference.authority.Authorities;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AuthorityId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@RegistryTest
class OrganizationScopeTests {

    private static final Scope ALL = Scope.EVERYTHING;

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    Authorities authorities;

    private OrganizationId renai = OrganizationId.next();
    private OrganizationId welfareHome = OrganizationId.next();
    private AuthorityId bureau = AuthorityId.next();

    @BeforeEach
    void registerOneInEachDistrict() {
        renai = register.register(ALL, renai());
        welfareHome = register.register(ALL, xinghuaWelfareHome());
        bureau = authorities.inOffice(TODAY).get(0).id();
        register.supervise(ALL, new DatedChange(welfareHome, 0, TODAY), bureau);
    }

    @Test
    void showsEachReachItsEmployersOnly() {
        assertThat(seen(new Reach.Everywhere())).containsExactlyInAnyOrder(renai, welfareHome);
        assertThat(seen(new Reach.InDistrict(HAILING))).containsExactly(renai);
        assertThat(seen(new Reach.InTown("321202001"))).containsExactly(renai);
        assertThat(seen(new Reach.InTown("321202002"))).isEmpty();
        assertThat(seen(new Reach.AtEmployer(welfareHome))).containsExactly(welfareHome);
        assertThat(seen(new Reach.Supervised(bureau))).containsExactly(welfareHome);
        assertThat(seen(new Reach.SupervisedInDistrict(bureau, HAILING))).isEmpty();
        assertThat(seen(new Reach.Own(WorkerId.next()))).isEmpty();
        assertThat(seen()).isEmpty();
    }

    @Test
    void answersAForeignEmployerLikeAnUnknownOne() {
        var hailing = Scope.of(new Reach.InDistrict(HAILING));

        assertThatExceptionOfType(OrganizationNotFound.class).isThrownBy(() -> directory.get(hailing, welfareHome));
        assertThatExceptionOfType(OrganizationNotFound.class)
                .isThrownBy(() -> directory.get(hailing, OrganizationId.next()));
        assertThatExceptionOfType(OrganizationNotFound.class).isThrownBy(() -> directory.history(hailing, welfareHome));
    }

    @Test
    void changesNoForeignEmployer() {
        var hailing = Scope.of(new Reach.InDistrict(HAILING));

        assertThatExceptionOfType(OrganizationNotFound.class)
                .isThrownBy(() -> register.rename(hailing, new DatedChange(welfareHome, 1, TODAY), "改名"));
        assertThat(directory.get(ALL, welfareHome).name()).isEqualTo("兴化市社会福利院");
    }

    @Test
    void neitherEntersNorMovesAnEmployerBeyondTheOffice() {
        var xinghua = Scope.of(new Reach.InDistrict(XINGHUA));

        assertThatExceptionOfType(RegionOutOfReach.class)
                .isThrownBy(() -> register.register(xinghua, OrganizationFixtures.named("城东街道某社区")));
        assertThatExceptionOfType(RegionOutOfReach.class)
                .isThrownBy(() -> register.move(xinghua, new DatedChange(welfareHome, 1, TODAY), "321202001"));
    }

    @Test
    void answersOnlyWhoeverHasExactlyThatNameOrCode() {
        register.register(ALL, OrganizationFixtures.named("兴化市社会福利院社工站"));

        assertThat(directory.called(ALL, "兴化市 社会福利院"))
                .extracting(OrganizationView::id)
                .containsExactly(welfareHome);
        assertThat(directory.called(ALL, "52321202mb7298225n"))
                .extracting(OrganizationView::id)
                .containsExactly(renai);
        assertThat(directory.called(Scope.of(new Reach.InDistrict(HAILING)), "兴化市社会福利院"))
                .isEmpty();
        assertThat(directory.called(ALL, "福利院")).isEmpty();
    }

    @Test
    void searchesByAnyPartOfANameAndByTheBeginningOfACode() {
        assertThat(found(OrganizationSearch.text("福利"))).containsExactly(welfareHome);
        assertThat(found(OrganizationSearch.text("5232 1202mb"))).containsExactly(renai);
        assertThat(found(OrganizationSearch.text("%"))).isEmpty();
        assertThat(found(new OrganizationSearch(
                        null, XINGHUA, null, "PUBLIC_INSTITUTION", OrganizationStatus.ACTIVE, false)))
                .containsExactly(welfareHome);
        assertThat(found(new OrganizationSearch(null, XINGHUA, null, "SOCIAL_ORG", null, false)))
                .isEmpty();
    }

    @Test
    void pagesInTheOrderOfADictionaryWithTheWholeTotal() {
        var page = directory.search(ALL, OrganizationSearch.ALL, PageRequest.of(1, 1, Sort.by("name")));

        assertThat(page.getContent()).extracting(OrganizationView::id).containsExactly(welfareHome);
        assertThat(page.getTotalElements()).isEqualTo(2);
    }

    private List<OrganizationId> seen(Reach... reaches) {
        return directory
                .search(Scope.of(reaches), OrganizationSearch.ALL, PageRequest.of(0, 10))
                .map(OrganizationView::id)
                .getContent();
    }

    private List<OrganizationId> found(OrganizationSearch search) {
        return directory
                .search(ALL, search, PageRequest.of(0, 10))
                .map(OrganizationView::id)
                .getContent();
    }
}
