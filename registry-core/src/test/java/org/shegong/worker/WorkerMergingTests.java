package org.shegong.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.person;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.card.EmploymentStatus;
import org.shegong.worker.card.WorkerSearch;
import org.shegong.worker.finder.WorkerFinder;
import org.shegong.worker.merge.MergeImpossible;
import org.shegong.worker.merge.MergeNotFound;
import org.shegong.worker.merge.WorkerMerging;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@RegistryTest
class WorkerMergingTests {

    private static final Scope CITY = Scope.EVERYTHING;
    private static final RegisterWorker DOUBLE = person("林小梅", LocalDate.of(1990, 6, 8), 2);

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerMerging merging;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    WorkerFinder finder;

    @Autowired
    OrganizationRegister organizations;

    WorkerId lin;
    WorkerId twin;

    @BeforeEach
    void registerLinTwice() {
        var renai = organizations.register(CITY, OrganizationFixtures.renai());
        lin = registration.register(CITY, lin());
        twin = registration.register(CITY, DOUBLE.employedBy(at(renai)));
    }

    @Test
    void showsOnePersonWithTheFactsOfBoth() {
        merging.merge(CITY, read(lin), read(twin), "同一人");

        assertThat(found("")).isOne();
        var record = directory.get(CITY, lin);
        assertThat(record.card().name()).isEqualTo("林梅");
        assertThat(record.card().work().status()).isEqualTo(EmploymentStatus.IN_SERVICE);
        assertThat(record.facts().documents()).hasSize(2);
        assertThat(found("林小梅")).isOne();
        assertThatExceptionOfType(WorkerNotFound.class).isThrownBy(() -> directory.get(CITY, twin));
    }

    @Test
    void leadsFromTheMergedDocumentToTheSurvivor() {
        merging.merge(CITY, read(lin), read(twin), "同一人");

        assertThat(finder.byDocument(CITY, DOUBLE.document()))
                .hasValueSatisfying(known -> assertThat(known.worker()).isEqualTo(lin));
    }

    @Test
    void restoresBothExactlyWhenUndone() {
        var linBefore = directory.get(CITY, lin).facts();
        var twinBefore = directory.get(CITY, twin).facts();

        var merge = merging.merge(CITY, read(lin), read(twin), "同一人");
        merging.undo(CITY, merge);

        assertThat(directory.get(CITY, lin).facts()).isEqualTo(linBefore);
        assertThat(directory.get(CITY, twin).facts()).isEqualTo(twinBefore);
        assertThat(found("")).isEqualTo(2);
        assertThatExceptionOfType(MergeNotFound.class).isThrownBy(() -> merging.undo(CITY, merge));
    }

    @Test
    void refusesToMergeARecordIntoItself() {
        assertThatExceptionOfType(MergeImpossible.class)
                .isThrownBy(() -> merging.merge(CITY, read(lin), read(lin), "误点"));
    }

    @Test
    void mergesNobodyWhoStandsForOthers() {
        merging.merge(CITY, read(lin), read(twin), "同一人");
        var zeng = registration.register(CITY, zeng());

        assertThatExceptionOfType(MergeImpossible.class)
                .isThrownBy(() -> merging.merge(CITY, read(zeng), read(lin), "再合并"));
        merging.merge(CITY, read(lin), read(zeng), "三份合为一份");
        assertThat(found("")).isOne();
    }

    @Test
    void refusesAMergeOfAnOldReadingOfEither() {
        var old = new AsRead(twin, 7);
        var oldSurvivor = new AsRead(lin, 7);

        assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> merging.merge(CITY, read(lin), old, "同一人"));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> merging.merge(CITY, oldSurvivor, read(twin), "同一人"));
    }

    @Test
    void mergesNobodyBeyondTheScope() {
        var office = Scope.of(new Reach.InDistrict("321202"));

        assertThatExceptionOfType(WorkerNotFound.class)
                .isThrownBy(() -> merging.merge(office, read(twin), read(lin), "越权"));
        assertThat(found("")).isEqualTo(2);
    }

    @Test
    void logsWhyAndThatItWasUndone() {
        var merge = merging.merge(CITY, read(lin), read(twin), "同一人");
        assertThat(merging.log(CITY, lin)).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo("同一人");
            assertThat(entry.undoneAt()).isNull();
        });

        merging.undo(CITY, merge);

        assertThat(merging.log(CITY, lin))
                .singleElement()
                .satisfies(entry -> assertThat(entry.undoneAt()).isNotNull());
    }

    private AsRead read(WorkerId worker) {
        return new AsRead(worker, directory.get(CITY, worker).version());
    }

    private long found(String q) {
        return directory.search(CITY, WorkerSearch.of(q), PageRequest.of(0, 10)).getTotalElements();
    }
}
