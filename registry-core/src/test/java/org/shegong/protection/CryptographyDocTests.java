package org.shegong.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CryptographyDocTests {

    private static final Path INVENTORY = Path.of("docs/cryptography.md");

    @Test
    void listsEveryKeyAndItsPlace() throws IOException {
        var text = Files.readString(INVENTORY);

        assertThat(Arrays.stream(KeyProvider.Purpose.values()))
                .allSatisfy(purpose -> assertThat(text)
                        .contains("| `" + purpose + "` |")
                        .contains("shegong.keys." + KeyFolder.nameOf(purpose)));
    }

    @Test
    void namesTheAlgorithmsInUse() throws IOException {
        assertThat(Files.readString(INVENTORY))
                .contains("`" + Cipherment.TRANSFORMATION + "`")
                .contains("`" + Macs.ALGORITHM + "`")
                .contains(Cipherment.NONCE_BYTES * 8 + "-bit nonce")
                .contains(Cipherment.TAG_BITS + "-bit tag")
                .contains(KeyStrength.KEY_BYTES * 8 + "-bit");
    }
}
