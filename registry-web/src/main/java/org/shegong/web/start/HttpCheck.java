package org.shegong.web.start;

import java.util.ArrayList;
import java.util.List;
import org.shegong.shared.start.StartCheck;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Refuses what is meant for trials in production, and plain HTTP where strangers could read it. */
@Component
class HttpCheck implements StartCheck {

    private static final List<String> FOR_TRIALS = List.of("shegong.clock.today", "shegong.setup.city-token");

    private final Environment environment;

    HttpCheck(Environment environment) {
        this.environment = environment;
    }

    @Override
    public List<String> findings() {
        return environment.getProperty("shegong.http.secure", Boolean.class, true) ? forProduction() : forPlainHttp();
    }

    private List<String> forProduction() {
        return FOR_TRIALS.stream()
                .filter(property -> !environment.getProperty(property, "").isBlank())
                .map(property -> "The property " + property + " is only for trials with shegong.http.secure=false;"
                        + " shegong.http.secure=true is production.")
                .toList();
    }

    private List<String> forPlainHttp() {
        var findings = new ArrayList<String>();
        var address = environment.getProperty("server.address", "");
        if (!address.isBlank() && !isDemo() && !Doors.isPrivate(address)) {
            findings.add("The address " + address + " (server.address) is open to everybody and"
                    + " shegong.http.secure=false sends passwords unencrypted: use a loopback or private address.");
        }
        return findings;
    }

    private boolean isDemo() {
        return environment.acceptsProfiles(Profiles.of("demo"));
    }
}
