package org.shegong;

import org.shegong.shared.command.Commands;
import org.shegong.shared.launch.ClassArchive;
import org.shegong.shared.launch.Lifeline;
import org.shegong.shared.launch.ServingMachine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Shegong Registry, to serve or to do one command. */
@SpringBootApplication(proxyBeanMethods = false)
public class RegistryApplication {

    RegistryApplication() {}

    public static void main(String[] arguments) {
        if (!Commands.areAsked(arguments)) {
            ServingMachine.with(arguments).ifPresent(serving -> System.exit(serving.serve()));
        }
        Lifeline.hold();
        run(arguments);
    }

    private static void run(String... arguments) {
        var context = SpringApplication.run(RegistryApplication.class, Commands.arguments(arguments));
        var command = context.getBean(Commands.class).run();
        command.ifPresent(code -> System.exit(SpringApplication.exit(context, () -> code)));
        ClassArchive.writeIfAsked();
    }
}
