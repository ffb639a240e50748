package org.shegong.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class HttpCheckTests {

    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @ValueSource(strings = {"shegong.clock.today", "shegong.setup.city-token"})
    void refusesTrialSettingsInProduction(String property) {
        environment.setProperty(property, "2026-10-08");

        assertThat(new HttpCheck(environment).findings())
                .singleElement()
                .asString()
                .contains(property);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shegong.clock.today", "shegong.setup.city-token"})
    void allowsTrialSettingsWithoutEncryption(String property) {
        environment.withProperty("shegong.http.secure", "false").setProperty(property, "2026-10-08");

        assertThat(new HttpCheck(environment).findings()).isEmpty();
    }

    @Test
    void refusesPlainHttpOnAPublicAddress() {
        environment.withProperty("shegong.http.secure", "false").setProperty("server.address", "203.0.113.7");

        assertThat(new HttpCheck(environment).findings())
                .singleElement()
                .asString()
                .contains("203.0.113.7");
    }

    @Test
    void allowsPlainHttpOfTheDemoAnywhere() {
        environment.withProperty("shegong.http.secure", "false").setProperty("server.address", "203.0.113.7");
        environment.setActiveProfiles("demo");

        assertThat(new HttpCheck(environment).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "10.1.2.3", "172.16.0.9", "192.168.1.1", "100.64.0.1", "::1", "fd00::1", "fe80::1"})
    void knowsAddressesOfTheHouse(String address) throws UnknownHostException {
        assertThat(Doors.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2001:db8::1"})
    void knowsAddressesOfTheWorld(String address) throws UnknownHostException {
        assertThat(Doors.isPrivate(InetAddress.getByName(address))).isFalse();
    }
}
