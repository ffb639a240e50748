package org.shegong.web.start;

import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without encryption and without an address, a machine that everybody reaches listens to itself alone. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> quietDoor(
            @Value("${shegong.http.secure:true}") boolean secure, @Value("${server.address:}") String address) {
        return server -> {
            if (!secure && address.isBlank() && !Doors.isPrivateMachine()) {
                server.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }
}
