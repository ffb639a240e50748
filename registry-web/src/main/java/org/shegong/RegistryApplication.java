package org.shegong;

import org.shegong.shared.command.Commands;
import org.shegong.shared.start.SparingCompiler;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Shegong Registry, to serve or to do one command. */
@SpringBootApplication(proxyBeanMethods = false)
public class RegistryApplication {

    RegistryApplication() {}

    public static void main(String[] arguments) {
        SparingCompiler.whileStarting();
        var context = SpringApplication.run(RegistryApplication.class, Commands.arguments(arguments));
        context.getBean(Commands.class)
                .run()
                .ifPresent(code -> System.exit(SpringApplication.exit(context, () -> code)));
    }
}
