package org.shegong.testing;

import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Starts the register once more on the database of a test, as a second node does. */
public final class SecondNode {

    private SecondNode() {}

    public static ConfigurableApplicationContext beside(ConfigurableEnvironment first) {
        var settings = Objects.requireNonNull(first.getPropertySources().get("test-database"));
        return new SpringApplicationBuilder(WholeRegister.class, TestTime.class, EmptyRegister.class)
                .web(WebApplicationType.NONE)
                .initializers(
                        second -> second.getEnvironment().getPropertySources().addFirst(settings))
                .run();
    }
}
