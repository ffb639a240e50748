package org.shegong.reference.edition;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes of what is kept in memory, in the database, where every node sees them. */
@Component
public class Editions {

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a value of the named edition in memory until somebody changes it. */
    public <T> Kept<T> keep(String name, Supplier<T> load) {
        return new Kept<>(name, this, load);
    }

    long number(String name) {
        return jdbc.sql("select number from reference_edition where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    void next(String name) {
        jdbc.sql("update reference_edition set number = number + 1 where name = :name")
                .param("name", name)
                .update();
    }
}
