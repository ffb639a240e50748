package org.shegong.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.shegong.demo.DemoCity;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * A register of a given size to measure. On a server it is kept in the schema {@code bench_<people>} and written only
 * when that does not hold as many people; drop it by hand when a migration of its tables was edited.
 */
public final class BenchmarkCity implements AutoCloseable {

    private static final int SMALLEST = 10_000;
    private static final int USUAL_LARGEST = 100_000;

    /** Rows that only reports derive, and whether they do so here. */
    private static final String STATES = "worker_state";

    private static final boolean DERIVES_STATES =
            ClassUtils.isPresent("org.shegong.reports.population.Population", BenchmarkCity.class.getClassLoader());

    private final ConfigurableApplicationContext register;

    private BenchmarkCity(ConfigurableApplicationContext register) {
        this.register = register;
    }

    /** 10,000 and ten times as many up to the property {@code benchmark.largest}. */
    public static List<Integer> sizes() {
        var sizes = new ArrayList<Integer>();
        for (int people = SMALLEST; people <= Integer.getInteger("benchmark.largest", USUAL_LARGEST); people *= 10) {
            sizes.add(people);
        }
        return sizes;
    }

    public static BenchmarkCity of(int people) {
        var name = "bench_" + people;
        var isThere = holds(name, people);
        var settings = TestDatabase.kept(name);
        var register = new SpringApplicationBuilder(WholeRegister.class, TestTime.class, EmptyRegister.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("test-database", settings)))
                .run();
        if (!isThere) {
            var start = System.nanoTime();
            register.getBean(DemoCity.class).populate(DemoCity.SEED, people);
            System.out.printf("%,d people written, %,.0f a second%n", people, people / seconds(start));
        }
        return new BenchmarkCity(register);
    }

    public <T> T part(Class<T> type) {
        return register.getBean(type);
    }

    @Override
    public void close() {
        register.close();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** A schema of another size, or half written, goes. */
    private static boolean holds(String name, int people) {
        var server = System.getenv("REGISTRY_TEST_SERVER");
        if (server == null || server.isBlank()) {
            return false;
        }
        try (var connection = DriverManager.getConnection(server + "/?useSSL=false", "registry", "registry")) {
            if (count(connection, name + ".worker") == people
                    && (!DERIVES_STATES || count(connection, name + "." + STATES) >= people)) {
                return true;
            }
            connection.createStatement().execute("drop database if exists " + name);
            return false;
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static long count(Connection connection, String table) {
        try (var answer = connection.createStatement().executeQuery("select count(*) from " + table)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException missing) {
            return -1;
        }
    }
}
