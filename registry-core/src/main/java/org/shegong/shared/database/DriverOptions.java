package org.shegong.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The options with which MySQL's driver was opened, from the URL and beside it. */
record DriverOptions(String host, Map<String, String> values) {

    private static final Pattern URL = Pattern.compile("jdbc:mysql:[^/]*//([^/:?]*)[^?]*(?:\\?(.*))?");

    static Optional<DriverOptions> of(HikariDataSource pool) {
        var url = URL.matcher(pool.getJdbcUrl());
        if (!url.matches()) {
            return Optional.empty();
        }
        var values = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        var query = url.group(2);
        for (var option : query == null ? new String[0] : query.split("&")) {
            var parts = option.split("=", 2);
            values.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        pool.getDataSourceProperties().forEach((name, value) -> values.put(name.toString(), value.toString()));
        return Optional.of(new DriverOptions(url.group(1), values));
    }

    boolean isOn(String name) {
        return "true".equalsIgnoreCase(values.get(name));
    }

    boolean hasTimeout(String name) {
        var value = values.getOrDefault(name, "0");
        return value.matches("[0-9]{1,9}") && Integer.parseInt(value) > 0;
    }

    boolean isLoopback() {
        try {
            return host.isEmpty() || InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    boolean verifiesServer() {
        return values.getOrDefault("sslMode", "PREFERRED")
                .toUpperCase(java.util.Locale.ROOT)
                .startsWith("VERIFY_");
    }
}
