package org.shegong.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

    private static final String SERVER = System.getenv().getOrDefault("REGISTRY_TEST_SERVER", "");
    private static final String SERVER_OPTIONS = "?createDatabaseIfNotExist=true&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&connectTimeout=3000"
            + "&socketTimeout=60000&tcpKeepAlive=true&useSSL=false&allowPublicKeyRetrieval=true";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", settings()));
    }

    /** Whether tests run on a server instead of in memory. */
    public static boolean isServer() {
        return !SERVER.isBlank();
    }

    public static Map<String, Object> settings() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        return settings(name, secretKeys());
    }

    /** A schema of this name, which holds on the server what an earlier run has left in it, and the keys to read that. */
    static Map<String, Object> kept(String name) {
        var settings = settings(name, secretKeys(purpose -> derivedKey(name + purpose)));
        settings.put("spring.flyway.out-of-order", "true");
        settings.put("spring.flyway.validate-on-migrate", "false");
        return settings;
    }

    private static Map<String, Object> settings(String name, Map<String, String> keys) {
        var settings = new HashMap<String, Object>(keys);
        settings.put("shegong.background", "false");
        if (!isServer()) {
            settings.put(
                    "spring.datasource.url",
                    "jdbc:h2:mem:" + name
                            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
                            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000");
        } else {
            settings.put("spring.datasource.url", SERVER + "/" + name + SERVER_OPTIONS);
            settings.put("spring.datasource.username", "registry");
            settings.put("spring.datasource.password", "registry");
        }
        settings.put("spring.datasource.hikari.minimum-idle", "1");
        return settings;
    }

    /** Random keys of every purpose, as an operator of a server has to set them. */
    public static Map<String, String> secretKeys() {
        return secretKeys(purpose -> randomKey());
    }

    private static Map<String, String> secretKeys(UnaryOperator<String> keyFor) {
        return Stream.of("master", "blind-index", "audit")
                .collect(Collectors.toMap(purpose -> "shegong.keys." + purpose, keyFor));
    }

    private static String randomKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static String derivedKey(String seed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
