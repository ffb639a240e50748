package org.shegong.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Tests {

    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    })
    void hashesAsTheStandardDoes(String text, String hash) {
        assertThat(Sha256.hex(text)).isEqualTo(hash);
    }

    @Test
    void hashesPiecesAsTheWhole() {
        var pieces = Sha256.begin();
        pieces.update("张".getBytes(StandardCharsets.UTF_8));

        assertThat(pieces.digest("三".getBytes(StandardCharsets.UTF_8))).isEqualTo(Sha256.of("张三"));
    }
}
