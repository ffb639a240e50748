package org.shegong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.organization.OrganizationFixtures.named;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.testing.TestTime.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shegong.organization.history.Aspect;
import org.shegong.organization.history.SegmentView;
import org.shegong.reference.authority.Authorities;
import org.shegong.reference.authority.AuthorityView;
import org.shegong.shared.CreditCode;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.OrganizationId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class OrganizationRegisterTests {

    private static final Scope ALL = Scope.EVERYTHING;

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    OrganizationLookup lookup;

    @Autowired
    Authorities authorities;

    @Test
    void placesAnEmployerInItsTownAndDistrict() {
        var renai = directory.get(ALL, register.register(ALL, renai()));

        assertThat(renai.name()).isEqualTo("海陵区仁爱社会工作服务中心");
        assertThat(renai.districtCode()).isEqualTo("321202");
        assertThat(renai.townCode()).isEqualTo("321202001");
        assertThat(renai.status()).isEqualTo(OrganizationStatus.ACTIVE);
    }

    @Test
    void refusesACreditCodeTwice() {
        register.register(ALL, renai());

        assertThatExceptionOfType(OrganizationAlreadyRegistered.class)
                .isThrownBy(() -> register.register(ALL, renai()));
    }

    @Test
    void refusesANameTwiceWhereNoCodeTellsThemApart() {
        register.register(ALL, named("城东街道智堡社区居民委员会"));

        assertThatExceptionOfType(OrganizationAlreadyRegistered.class)
                .isThrownBy(() -> register.register(ALL, named("城东街道 智堡社区居民委员会")));
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        var wrong = new RegisterOrganization(" ", OrganizationDetails.of(null, "CLUB"), "999999", null, TODAY);

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> register.register(ALL, wrong))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .containsExactlyInAnyOrder(
                                new FieldProblem("kind", "UNKNOWN_VALUE"),
                                new FieldProblem("name", "REQUIRED"),
                                new FieldProblem("region", "DIVISION_UNKNOWN")));
    }

    @Test
    void findsAnEmployerByItsFormerName() {
        var id = register.register(ALL, renai());

        register.rename(ALL, from(id, LocalDate.of(2020, 1, 1)), "海陵区仁爱社工服务社");

        assertThat(directory.get(ALL, id).name()).isEqualTo("海陵区仁爱社工服务社");
        assertThat(lookup.byName("海陵区仁爱社会工作服务中心")).map(OrganizationFacts::id).contains(id);
        assertThat(lookup.byName("海陵区仁爱 社工服务社")).map(OrganizationFacts::id).contains(id);
        assertThat(lookup.byCreditCode(new CreditCode("52321202MB7298225N")))
                .map(OrganizationFacts::name)
                .contains("海陵区仁爱社工服务社");
    }

    @Test
    void namesNobodyWhereTwoHaveTheName() {
        register.register(ALL, renai());
        var other = register.register(ALL, named("另一家"));
        register.rename(ALL, from(other, TODAY), "海陵区仁爱社会工作服务中心");

        assertThat(lookup.byName("海陵区仁爱社会工作服务中心")).isEmpty();
    }

    @Test
    void keepsTodaysNameUntilTheDayOfTheNext() {
        var id = register.register(ALL, renai());

        register.rename(ALL, from(id, TODAY.plusDays(1)), "明天的名字");

        assertThat(directory.get(ALL, id).name()).isEqualTo("海陵区仁爱社会工作服务中心");
        assertThat(directory.history(ALL, id))
                .contains(
                        new SegmentView(Aspect.NAME, "海陵区仁爱社会工作服务中心", LocalDate.of(2015, 3, 1), TODAY.plusDays(1)),
                        new SegmentView(Aspect.NAME, "明天的名字", TODAY.plusDays(1), null));
    }

    @Test
    void correctsARowOfTheSameDayOnlyOnceConfirmed() {
        var id = register.register(ALL, renai());
        var since = LocalDate.of(2015, 3, 1);

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> register.rename(ALL, from(id, since), "从来就是这个名字"))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(new FieldProblem("from", "SEGMENT_EXISTS", "2015-03-01")));
        register.rename(ALL, new DatedChange(id, 0, since, true), "从来就是这个名字");

        assertThat(directory.history(ALL, id))
                .filteredOn(segment -> segment.aspect() == Aspect.NAME)
                .containsExactly(new SegmentView(Aspect.NAME, "从来就是这个名字", since, null));
    }

    @Test
    void tellsOfALaterRowBeforeItEndsAChange() {
        var id = register.register(ALL, renai());
        register.rename(ALL, from(id, TODAY.plusMonths(2)), "明年的名字");
        var version = directory.get(ALL, id).version();

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> register.rename(ALL, new DatedChange(id, version, TODAY), "今天的名字"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldProblem::code)
                        .containsExactly("SEGMENT_FOLLOWS"));
        register.rename(ALL, new DatedChange(id, version, TODAY, true), "今天的名字");

        assertThat(directory.get(ALL, id).name()).isEqualTo("今天的名字");
    }

    @Test
    void refusesAChangeThatChangesNothing() {
        var id = register.register(ALL, renai());

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> register.changeStatus(ALL, from(id, TODAY), OrganizationStatus.ACTIVE))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldProblem::field, FieldProblem::code)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("content", "NOTHING_CHANGES")));
    }

    @Test
    void countsAnEmployerOfTheOldCityInTodaysDistrict() {
        var id = register.register(
                ALL,
                new RegisterOrganization(
                        "姜堰市社会福利院",
                        OrganizationDetails.of(null, "PUBLIC_INSTITUTION"),
                        "321284001",
                        null,
                        LocalDate.of(2005, 1, 1)));

        assertThat(directory.get(ALL, id).districtCode()).isEqualTo("321204");
        assertThat(directory.get(ALL, id).townCode()).isEqualTo("321204001");
    }

    @Test
    void givesAnEmployerASupervisorFromADayOn() {
        var id = register.register(ALL, renai());
        var bureau = authorities.inOffice(TODAY).get(0);

        register.supervise(ALL, from(id, LocalDate.of(2024, 1, 1)), bureau.id());
        assertThat(directory.get(ALL, id).supervisorId()).isEqualTo(bureau.id().value());

        register.supervise(ALL, from(id, TODAY), null);
        assertThat(directory.get(ALL, id).supervisorId()).isNull();
    }

    @Test
    void refusesTheSecondOfTwoEditors() {
        var id = register.register(ALL, renai());
        var seen = directory.get(ALL, id).version();
        register.changeStatus(ALL, new DatedChange(id, seen, TODAY), OrganizationStatus.SUSPENDED);

        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> register.rename(ALL, new DatedChange(id, seen, TODAY), "另一个名字"));
        assertThat(directory.get(ALL, id).status()).isEqualTo(OrganizationStatus.SUSPENDED);
    }

    @Test
    void correctsPapersButNotToTheCodeOfAnother() {
        var id = register.register(ALL, renai());
        register.register(ALL, OrganizationFixtures.xinghuaWelfareHome());
        var details = new OrganizationDetails(
                null, new OrganizationCode("D2143569-X"), "SOCIAL_ORG", "FOUNDATION", "5A", null);

        register.correct(ALL, id, directory.get(ALL, id).version(), details);

        assertThat(directory.get(ALL, id).organizationCode()).isEqualTo("D2143569X");
        assertThatExceptionOfType(OrganizationAlreadyRegistered.class)
                .isThrownBy(() -> register.correct(
                        ALL,
                        id,
                        directory.get(ALL, id).version(),
                        OrganizationDetails.of(new CreditCode("12321202MB0000000X"), "SOCIAL_ORG")));
    }

    @Test
    void shipsAuthoritiesInOfficeForEveryDistrict() {
        assertThat(authorities.inOffice(TODAY)).extracting(AuthorityView::name).contains("中共泰州市委社会工作部", "海陵区卫生健康委员会");
        assertThat(authorities.inOffice(LocalDate.of(2010, 7, 18)))
                .extracting(AuthorityView::name)
                .contains("姜堰市民政局", "泰州市经济开发区民政局")
                .doesNotContain("中共泰州市委社会工作部");
    }

    private DatedChange from(OrganizationId id, LocalDate day) {
        return new DatedChange(id, directory.get(ALL, id).version(), day);
    }
}
