package org.shegong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UtcTests {

    private static final Instant NOON = Instant.parse("2026-10-08T04:00:00.123456789Z");

    @Test
    void storesTheWallClockOfUtc() {
        assertThat(Utc.stored(NOON)).isEqualTo(LocalDateTime.parse("2026-10-08T04:00:00.123456"));
    }

    @Test
    void readsBackToTheMicrosecond() {
        assertThat(Utc.instant(Utc.stored(NOON))).isEqualTo(Instant.parse("2026-10-08T04:00:00.123456Z"));
    }

    @Test
    void writesEveryPlaceOfAnInstant() {
        assertThat(Utc.written(Instant.parse("2026-01-02T03:04:05Z"))).isEqualTo("2026-01-02 03:04:05.000000");
        assertThat(Utc.written(NOON)).isEqualTo("2026-10-08 04:00:00.123456");
    }

    @Test
    void keepsIdsInSixteenBytesInTheirOrder() {
        var ids = List.of(new UUID(0, 1), new UUID(1, 0), new UUID(1, -1), new UUID(-1, 0), new UUID(-1, -1));

        assertThat(ids).allSatisfy(id -> assertThat(Uuids.of(Uuids.bytes(id))).isEqualTo(id));
        assertThat(ids.stream().map(Uuids::bytes)).isSortedAccordingTo(java.util.Arrays::compareUnsigned);
    }
}
