package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shegong.intake.reversal.ImportReversalBlocked;
import org.shegong.organization.DatedChange;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.OrganizationSearch;
import org.shegong.organization.OrganizationView;
import org.shegong.organization.history.SegmentView;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.testing.TestTime;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Employers that a list changed are what they were before, once the list is taken back. */
class EmployerReversalTests extends RosterTest {

    private static final String HEADER = "单位名称,单位类型,统一社会信用代码,所在市(区),乡镇(街道)\n";
    private static final String CODE = "12321202MB0000000X";
    private static final String FIRST = RosterFixtures.EMPLOYER + ",社会组织," + CODE + ",海陵区,城东街道\n";
    private static final String SECOND = "海陵区第一中心,事业单位," + CODE + ",海陵区,城南街道\n";
    private static final String THIRD = "海陵区第二中心,企业," + CODE + ",高港区,口岸街道\n";

    @Autowired
    OrganizationDirectory employers;

    @Autowired
    OrganizationRegister changes;

    @Autowired
    WorkerDirectory people;

    @Override
    byte[] employers() {
        return RosterFixtures.bytes("单位名称,单位类型,所在市(区),乡镇(街道)\n" + RosterFixtures.EMPLOYER + ",社会组织,海陵区,城东街道\n");
    }

    @Test
    void putsAChangedEmployerBackWithCodePlaceAndPeople() {
        files.apply(files.bring("ROSTER", "people.csv", RosterFixtures.people(2)));
        var before = employer();
        var segments = segments();
        var coded = applied("first.csv", FIRST);
        var moved = applied("second.csv", THIRD);
        assertThat(employer().districtCode()).isEqualTo("321203");
        assertThat(peopleIn("321203")).isEqualTo(2);

        files.reverse(moved);
        files.reverse(coded);

        assertThat(files.view(moved).state()).isEqualTo("REVERSED");
        assertThat(employer())
                .usingRecursiveComparison()
                .ignoringFields("version", "changedAt")
                .isEqualTo(before);
        assertThat(segments()).isEqualTo(segments);
        assertThat(peopleIn("321203")).isZero();
        assertThat(people.list(Scope.EVERYTHING, WorkerSearch.EVERYBODY, PageRequest.of(0, 5)))
                .extracting(row -> row.work().employerName())
                .containsOnly(RosterFixtures.EMPLOYER);
    }

    @Test
    void takesBackTheEmployerAfterItsChanges() {
        register.empty();
        var made = applied("first.csv", FIRST);
        var renamed = applied("second.csv", SECOND);
        var moved = applied("third.csv", THIRD);
        assertBlocked(made, "ORGANIZATION_CHANGED");
        assertBlocked(renamed, "ORGANIZATION_CHANGED");

        List.of(moved, renamed, made).forEach(files::reverse);

        assertThat(files.view(made).state()).isEqualTo("REVERSED");
        assertThat(search()).isEmpty();
        applied("first.csv", FIRST);
        assertThat(search()).hasSize(1);
    }

    @Test
    void changesAnEmployerAndPutsItBackOnceMore() {
        var before = employer();
        files.reverse(applied("second.csv", FIRST));
        files.reverse(applied("second.csv", FIRST));

        assertThat(employer().kind()).isEqualTo(before.kind());
        assertThat(employer().creditCode()).isNull();
        assertThat(files.lines(files.bring(
                        "ORGANIZATIONS",
                        "units.csv",
                        RosterFixtures.bytes(HEADER + RosterFixtures.EMPLOYER + ",社会组织,,海陵区,城东街道\n"))))
                .containsExactly("SKIP,,UNCHANGED");
    }

    @Test
    void keepsAnEmployerThatSomebodyHasChangedSince() {
        var coded = applied("first.csv", FIRST);
        var now = employer();
        changes.rename(Scope.EVERYTHING, new DatedChange(now.id(), now.version(), today(), true), "海陵区新站");

        assertBlocked(coded, "ORGANIZATION_CHANGED");
        assertThat(employer().name()).isEqualTo("海陵区新站");
        assertThat(employer().creditCode()).isEqualTo(CODE);
    }

    private void assertBlocked(ImportId id, String code) {
        var name = employer().name();
        assertThatExceptionOfType(ImportReversalBlocked.class)
                .isThrownBy(() -> files.reverse(id))
                .satisfies(blocked -> assertThat(BlockerView.of(blocked))
                        .extracting(BlockerView::row, BlockerView::label, BlockerView::code)
                        .containsExactly(tuple(2, name, code)));
        assertThat(files.view(id).state()).isEqualTo("APPLIED");
    }

    private ImportId applied(String name, String line) {
        var id = files.bring("ORGANIZATIONS", name, RosterFixtures.bytes(HEADER + line));
        files.apply(id);
        assertThat(files.view(id).counts().rejected()).isZero();
        return id;
    }

    private OrganizationView employer() {
        return search().get(0);
    }

    private List<OrganizationView> search() {
        return employers
                .search(Scope.EVERYTHING, OrganizationSearch.ALL, PageRequest.of(0, 10))
                .getContent();
    }

    private List<SegmentView> segments() {
        return employers.history(Scope.EVERYTHING, employer().id());
    }

    private long peopleIn(String district) {
        return people.list(Scope.EVERYTHING, WorkerSearch.EVERYBODY, PageRequest.of(0, 5)).getContent().stream()
                .filter(row -> district.equals(row.work().districtCode()))
                .count();
    }

    private static LocalDate today() {
        return TestTime.TODAY;
    }
}
