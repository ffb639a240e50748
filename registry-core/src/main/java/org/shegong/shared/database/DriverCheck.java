package org.shegong.shared.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shegong.shared.start.StartCheck;
import org.springframework.stereotype.Component;

/** Refuses a way to the database on which a request could hang for ever, be read on the way, or lose an answer. */
@Component
class DriverCheck implements StartCheck {

    private static final String CLOSED_ON_EXIT = ";DB_CLOSE_ON_EXIT=FALSE";
    private static final String NO_DELAY = ";WRITE_DELAY=0";

    private final LaneDataSource dataSource;

    DriverCheck(LaneDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public List<String> findings() {
        var pool = dataSource.pool(Lane.WEB);
        return DriverOptions.of(pool).map(DriverCheck::server).orElseGet(() -> embedded(pool.getJdbcUrl()));
    }

    private static List<String> embedded(String url) {
        var findings = new ArrayList<String>();
        EmbeddedFile.of(url).ifPresent(EmbeddedFile::closeToOthers);
        if (EmbeddedFile.of(url).isEmpty() && !url.startsWith("jdbc:h2:mem:")) {
            findings.add("The database URL must begin with jdbc:mysql: or jdbc:h2:file:.");
        }
        var options = url.toUpperCase(java.util.Locale.ROOT) + ";";
        missing(options, NO_DELAY, "a crash loses acknowledged changes").ifPresent(findings::add);
        missing(options, CLOSED_ON_EXIT, "the database closes under running requests")
                .ifPresent(findings::add);
        return findings;
    }

    private static Optional<String> missing(String url, String option, String why) {
        return url.contains(option + ";")
                ? Optional.empty()
                : Optional.of("The database URL lacks " + option + ": without it " + why + ".");
    }

    private static List<String> server(DriverOptions options) {
        var findings = new ArrayList<String>();
        for (var timeout : List.of("connectTimeout", "socketTimeout")) {
            if (!options.hasTimeout(timeout)) {
                findings.add("The driver option " + timeout + " is missing: a silent server would hold requests for"
                        + " ever. Start with the profile mysql, which sets it.");
            }
        }
        for (var risky : List.of("allowMultiQueries", "allowLoadLocalInfile", "autoDeserialize")) {
            if (options.isOn(risky)) {
                findings.add("The driver option " + risky + " must be off.");
            }
        }
        if (!options.isLoopback() && !options.verifiesServer()) {
            findings.add("The database is on another machine: add sslMode=VERIFY_IDENTITY to its URL, so that nobody"
                    + " on the way reads or changes what is sent.");
        }
        return findings;
    }
}
