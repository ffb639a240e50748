package org.shegong.testing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each test context an empty database: H2 in memory, or a schema of its own on the server that the environment
 * variable {@code REGISTRY_TEST_SERVER} names, for example {@code jdbc:mysql://127.0.0.1:33106}.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SERVER_OPTIONS = "?createDatabaseIfNotExist=true&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&connectTimeout=3000"
            + "&socketTimeout=60000&tcpKeepAlive=true&useSSL=false&allowPublicKeyRetrieval=true";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", settings()));
    }

    public static Map<String, Object> settings() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        var settings = new HashMap<String, Object>();
        settings.put("shegong.background", "false");
        settings.putAll(secretKeys());
        var server = System.getenv("REGISTRY_TEST_SERVER");
        if (server == null || server.isBlank()) {
            settings.put(
                    "spring.datasource.url",
                    "jdbc:h2:mem:" + name
                            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
                            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000");
        } else {
            settings.put("spring.datasource.url", server + "/" + name + SERVER_OPTIONS);
            settings.put("spring.datasource.username", "registry");
            settings.put("spring.datasource.password", "registry");
        }
        settings.put("spring.datasource.hikari.minimum-idle", "1");
        return settings;
    }

    /** Random keys of every purpose, as an operator of a server has to set them. */
    public static Map<String, String> secretKeys() {
        return Stream.of("master", "blind-index", "audit")
                .collect(Collectors.toMap(purpose -> "shegong.keys." + purpose, purpose -> randomKey()));
    }

    private static String randomKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
