package org.shegong.reference.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.shegong.shared.StaleRecord;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class KeptTests {

    @Autowired
    Editions editions;

    @Autowired
    TransactionTemplate transaction;

    private final AtomicInteger loaded = new AtomicInteger();

    @Test
    void readsAValueOnceUntilItChanges() {
        var kept = kept();

        assertThat(kept.get()).isEqualTo(1);
        assertThat(kept.get()).isEqualTo(1);

        transaction.executeWithoutResult(status -> kept.changed());
        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void showsAChangeToNobodyElseBeforeItIsCommitted() {
        var kept = kept();
        assertThat(kept.get()).isEqualTo(1);

        transaction.executeWithoutResult(status -> {
            kept.changed();
            assertThat(kept.get()).isEqualTo(2);
            assertThat(CompletableFuture.supplyAsync(kept::get).join()).isEqualTo(1);
        });

        assertThat(kept.get()).isEqualTo(3);
    }

    @Test
    void seesEachOfItsOwnChangesAtOnce() {
        var kept = kept();

        transaction.executeWithoutResult(status -> {
            kept.changed();
            assertThat(kept.get()).isEqualTo(1);
            kept.changed();
            assertThat(kept.get()).isEqualTo(2);
        });
    }

    @Test
    void forgetsAChangeThatWasTakenBack() {
        var kept = kept();
        long before = editions.number("calendar");

        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    kept.changed();
                    throw new StaleRecord();
                }));

        assertThat(editions.number("calendar")).isEqualTo(before);
        assertThat(kept.get()).isEqualTo(1);
    }

    @Test
    void countsEveryChangeForTheOtherNodes() {
        long before = editions.number("calendar");

        transaction.executeWithoutResult(status -> kept().changed());

        assertThat(editions.number("calendar")).isEqualTo(before + 1);
    }

    @Test
    void changesNothingOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> kept().changed());
    }

    private Kept<Integer> kept() {
        return editions.keep("calendar", loaded::incrementAndGet);
    }
}
