package org.shegong.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shegong.shared.start.StartCheck;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Refuses to start where the next changes would meet a full disk. */
@Component
class DiskCheck implements StartCheck {

    private final Path folder;
    private final DataSize least;

    DiskCheck(LaneDataSource dataSource, @Value("${shegong.disk.least-free:200MB}") DataSize least) {
        this.folder = EmbeddedFile.of(dataSource.pool(Lane.WEB).getJdbcUrl())
                .map(EmbeddedFile::folder)
                .orElse(Path.of("."));
        this.least = least;
    }

    @Override
    public List<String> findings() {
        try {
            var free = DataSize.ofBytes(Files.getFileStore(folder).getUsableSpace());
            return free.compareTo(least) >= 0
                    ? List.of()
                    : List.of("The disk of " + folder + " has " + free.toMegabytes() + " MB left; the register wants "
                            + least.toMegabytes() + " MB (shegong.disk.least-free).");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
