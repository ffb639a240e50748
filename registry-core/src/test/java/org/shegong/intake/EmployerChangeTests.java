package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationLookup;
import org.shegong.shared.CreditCode;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list of employers makes of those who are in the register already. */
class EmployerChangeTests extends RosterTest {

    private static final String HEADER = "单位名称,单位类型,统一社会信用代码,所在市(区),乡镇(街道)\n";
    private static final String CODE = "12321202MB0000000X";
    private static final String CODED = "甲站,社会组织," + CODE + ",海陵区,城东街道\n";

    @Autowired
    OrganizationLookup organizations;

    @Test
    void skipsEmployersOfWhomNothingIsNew() {
        files.apply(list("first.csv", CODED + "乙站,企业,,海陵区,\n"));

        assertThat(files.lines(list("again.csv", "乙站,企业,,海陵区,\n" + CODED + "甲站,社会组织," + CODE + ",海陵区,\n")))
                .containsOnly("SKIP,,UNCHANGED");
    }

    @Test
    void changesNameKindAndPlaceFromTheDayOfImport() {
        files.apply(list("first.csv", CODED));
        var other = list("other.csv", "甲中心,事业单位," + CODE + ",海陵区,城南街道\n");
        assertThat(files.view(other).register()).isEqualTo(new ImportView.Register(0, 1, 0));

        files.apply(other);

        var found = organizations.byCreditCode(new CreditCode(CODE)).orElseThrow();
        assertThat(found.name()).isEqualTo("甲中心");
        assertThat(files.lines(list("last.csv", "\n甲中心,事业单位," + CODE + ",海陵区,城南街道\n")))
                .containsExactly("SKIP,,BLANK", "SKIP,,UNCHANGED");
    }

    @Test
    void givesACodeToWhomHadNone() {
        files.apply(list("first.csv", "甲站,社会组织,,海陵区,城东街道\n"));

        files.apply(list("coded.csv", CODED));

        assertThat(organizations.byCreditCode(new CreditCode(CODE)))
                .isEqualTo(organizations.byName("甲站"))
                .isPresent();
    }

    @Test
    void refusesEmployersRegisteredElsewhere() {
        files.apply(list("first.csv", "甲站,社会组织," + CODE + ",高港区,\n乙站,企业,,高港区,\n"));

        var hailing = files.bring(
                "ORGANIZATIONS",
                "hailing.csv",
                new ByteArrayInputStream(RosterFixtures.bytes(HEADER + CODED + "乙站,企业,,海陵区,\n")),
                Scope.of(new Reach.InDistrict("321202")));

        assertThat(files.lines(hailing))
                .containsExactly("REJECT,creditCode,ORGANISATION_REGISTERED", "REJECT,name,ORGANISATION_REGISTERED");
    }

    private ImportId list(String name, String lines) {
        return files.bring("ORGANIZATIONS", name, RosterFixtures.bytes(HEADER + lines));
    }
}
