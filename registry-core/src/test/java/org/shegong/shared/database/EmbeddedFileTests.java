package org.shegong.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class EmbeddedFileTests {

    @TempDir
    Path home;

    @Test
    void closesFolderAndFileToOthers() throws IOException {
        var file = EmbeddedFile.of(url()).orElseThrow();

        file.makeFolder();
        Files.createFile(file.file());
        file.closeToOthers();

        assertThat(permissions(file.folder())).isEqualTo("rwx------");
        assertThat(permissions(file.file())).isEqualTo("rw-------");
        assertThat(file.file()).isEqualTo(home.resolve("data/registry.mv.db"));
    }

    @Test
    void leavesAFolderThatIsThereAlready() {
        var file = EmbeddedFile.of(url()).orElseThrow();

        file.makeFolder();
        file.makeFolder();
        file.closeToOthers();

        assertThat(file.folder()).isDirectory();
        assertThat(file.file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:registry", "jdbc:mysql://127.0.0.1/registry"})
    void findsNoFileBehindOtherDatabases(String url) {
        assertThat(EmbeddedFile.of(url)).isEmpty();
    }

    @Test
    void refusesADiskThatIsNearlyFull() {
        EmbeddedFile.of(url()).orElseThrow().makeFolder();

        assertThat(diskCheck(DataSize.ofTerabytes(1_000_000)).findings())
                .singleElement()
                .asString()
                .contains("MB left", "shegong.disk.least-free");
        assertThat(diskCheck(DataSize.ofBytes(1)).findings()).isEmpty();
    }

    private DiskCheck diskCheck(DataSize least) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url());
        return new DiskCheck(new LaneDataSource(Map.of(Lane.WEB, pool)), least);
    }

    private String url() {
        return "jdbc:h2:file:" + home.resolve("data/registry") + ";WRITE_DELAY=0";
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
