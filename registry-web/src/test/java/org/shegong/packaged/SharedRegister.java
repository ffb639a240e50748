package org.shegong.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shegong.testing.TestDatabase;

/** One register, which programs are started on, one after another or, on a server, beside each other. */
final class SharedRegister {

    static final String TOKEN = "a-program-that-brings-files-in-0123456789";

    /** A server has no folder beside it in which keys could be made. */
    private final Map<String, String> keys = TestDatabase.secretKeys();

    private final String schema = "k" + UUID.randomUUID().toString().substring(0, 8);

    /** Starts one more program, which keeps what it says, and an embedded database, in that folder. */
    Started start(Path folder) throws IOException, InterruptedException {
        var settings = new ArrayList<>(List.of(
                "--shegong.http.secure=false",
                "--shegong.clock.today=2026-10-08",
                "--shegong.setup.city-token=" + TOKEN,
                "--shegong.jobs.lease-seconds=5",
                "--logging.level.root=warn"));
        if (TestDatabase.isServer()) {
            settings.addAll(List.of(
                    "--spring.profiles.active=mysql",
                    "--spring.datasource.url=" + System.getenv("REGISTRY_TEST_SERVER") + "/" + schema
                            + "?createDatabaseIfNotExist=true&useSSL=false&allowPublicKeyRetrieval=true",
                    "--spring.datasource.username=registry",
                    "--spring.datasource.password=registry"));
            keys.forEach((name, key) -> settings.add("--" + name + "=" + key));
        }
        var register = Started.around(Standstill.class, folder, settings);
        assertThat(register.status("/login")).as(register.log()).isEqualTo(200);
        return register;
    }
}
