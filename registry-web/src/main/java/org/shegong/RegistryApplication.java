package org.shegong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Shegong Registry. */
@SpringBootApplication(proxyBeanMethods = false)
public class RegistryApplication {

    RegistryApplication() {}

    public static void main(String[] arguments) {
        SpringApplication.run(RegistryApplication.class, arguments);
    }
}
