package org.shegong.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNamesTests {

    @ParameterizedTest
    @CsvSource({
        "'', localhost, true",
        "'', LOCALHOST, true",
        "'', 10.0.0.5, true",
        "'', fd00::1, true",
        "'', evil.example, false",
        "'', 127.0.0.1.evil.example, false",
        "'shegong.example, 10.0.0.5', shegong.example, true",
        "'shegong.example, 10.0.0.5', 10.0.0.5, true",
        "'shegong.example, 10.0.0.5', 127.0.0.1, true",
        "'shegong.example, 10.0.0.5', 10.0.0.6, false",
        "'shegong.example', evil.example, false"
    })
    void answersUnderItsOwnNamesOnly(String listed, String host, boolean answered) {
        assertThat(HostNames.of(listed).test(host)).isEqualTo(answered);
    }
}
