package org.shegong.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordVersionTests {

    @Test
    void readsTheTagThatItWrites() {
        var version = new RecordVersion(7);

        assertThat(RecordVersion.parse(version.toString())).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "*", "\"x\"", "W/\"7\"", "\"-1\"", "\"99999999999999999999\""})
    void refusesATagItNeverGave(String tag) {
        assertThatExceptionOfType(RecordVersion.UnreadableVersion.class).isThrownBy(() -> RecordVersion.parse(tag));
    }
}
