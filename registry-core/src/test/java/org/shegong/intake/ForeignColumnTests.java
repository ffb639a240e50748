package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Nobody approves, pays, moves or dismisses anybody by a column that somebody has put beside the others (S-48). */
class ForeignColumnTests extends RosterTest {

    private static final String FOREIGN =
            ",审核状态,状态,在职状态,登记状态,已发放金额,数据范围,角色,district_code,town_code,@employer,@object,@place,version,status";
    private static final String VALUES =
            ",已通过,注销,离职,有效,99999,全市,CITY,321203,321203001,00000000-0000-0000-0000-000000000001,"
                    + "00000000-0000-0000-0000-000000000002,321203,99,APPROVED";

    @Autowired
    WorkerDirectory people;

    @Test
    void setsNothingByColumnsThatAreNoField() {
        files.apply(brought("plain.csv", "", RosterFixtures.line(1).strip()));
        var foreign = brought("foreign.csv", FOREIGN, RosterFixtures.line(2).strip() + VALUES);
        assertThat(files.lines(foreign)).containsExactly("ACCEPT,,");

        files.apply(foreign);

        var usual = found(1);
        assertThat(found(2).work()).isEqualTo(usual.work());
        assertThat(found(2).certification()).isEqualTo(usual.certification());
        assertThat(found(2).version()).isEqualTo(usual.version());
    }

    @Test
    void changesNothingByColumnsThatAreNoField() {
        files.apply(brought("plain.csv", "", RosterFixtures.line(1).strip()));

        var foreign = brought("foreign.csv", FOREIGN, RosterFixtures.line(1).strip() + VALUES);

        assertThat(files.lines(foreign)).containsExactly("SKIP,,UNCHANGED");
    }

    private ImportId brought(String name, String foreign, String line) {
        return files.bring("ROSTER", name, RosterFixtures.bytes(RosterFixtures.HEADER + foreign + "\n" + line + "\n"));
    }

    private WorkerRow found(int person) {
        return people.search(Scope.EVERYTHING, WorkerSearch.of(RosterFixtures.number(person)), PageRequest.of(0, 2))
                .getContent()
                .get(0);
    }
}
