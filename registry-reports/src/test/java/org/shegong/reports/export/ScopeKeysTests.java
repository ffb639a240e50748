package org.shegong.reports.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;

class ScopeKeysTests {

    private static final Reach HAILING = new Reach.InDistrict("321202");
    private static final Reach GAOGANG = new Reach.InDistrict("321203");

    @Test
    void knowsAScopeAgainHoweverItIsOrdered() {
        assertThat(ScopeKeys.of(Scope.of(HAILING, GAOGANG))).isEqualTo(ScopeKeys.of(Scope.of(GAOGANG, HAILING)));
    }

    @Test
    void noticesWhateverAScopeGainsOrLoses() {
        var key = ScopeKeys.of(Scope.of(HAILING));

        assertThat(ScopeKeys.of(Scope.of(HAILING, GAOGANG))).isNotEqualTo(key);
        assertThat(ScopeKeys.of(Scope.of(GAOGANG))).isNotEqualTo(key);
        assertThat(ScopeKeys.of(new Scope(Set.of(HAILING), false))).isNotEqualTo(key);
        assertThat(ScopeKeys.of(Scope.NOTHING)).isNotEqualTo(key);
    }

    @Test
    void tellsTheSameRowsByOneHashChunkByChunk() {
        var one = row(1);
        var two = row(2);
        var chained = ScopeKeys.chained(ScopeKeys.chained("", List.of(one)), List.of(two));

        assertThat(ScopeKeys.chained(ScopeKeys.chained("", List.of(one)), List.of(two)))
                .isEqualTo(chained);
        assertThat(ScopeKeys.chained(ScopeKeys.chained("", List.of(two)), List.of(one)))
                .isNotEqualTo(chained);
    }

    private static ExportableList.Row row(long number) {
        return new ExportableList.Row(new UUID(0, number), List.of());
    }
}
