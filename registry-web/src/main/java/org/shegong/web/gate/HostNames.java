package org.shegong.web.gate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names under which this installation answers: this machine always, and what {@code shegong.http.hosts} lists. Where
 * it lists nothing, any address of digits, because a page of another site can only lead a browser here by a name.
 */
record HostNames(Set<String> configured) implements Predicate<String> {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[?[0-9a-f]*:[0-9a-f:.]*]?");

    /** @param listed names separated by commas */
    static HostNames of(String listed) {
        return new HostNames(Arrays.stream(listed.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean test(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name)
                || configured.contains(name)
                || (configured.isEmpty() && ADDRESS.matcher(name).matches());
    }
}
