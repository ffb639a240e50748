package org.shegong.account.token;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.input.Texts;

/**
 * The networks that a key may come from.
 *
 * @param networks none where it may come from anywhere
 */
record Sources(List<Network> networks) {

    static final Sources ANYWHERE = new Sources(List.of());

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;，；]+");
    private static final int LONGEST = 400;
    private static final int MOST = 8;

    /** Reads addresses such as {@code 10.1.2.3} and networks such as {@code 10.1.0.0/16}; nothing if one is neither. */
    static Optional<Sources> read(@Nullable String typed) {
        var text = Texts.trimmed(typed);
        if (text.isEmpty()) {
            return Optional.of(ANYWHERE);
        } else if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var words = Arrays.asList(BETWEEN.split(text));
        var networks =
                words.stream().map(Network::read).flatMap(Optional::stream).toList();
        return networks.size() == words.size() && words.size() <= MOST
                ? Optional.of(new Sources(networks))
                : Optional.empty();
    }

    boolean admit(String address) {
        return networks.isEmpty() || Network.read(address).filter(this::hold).isPresent();
    }

    /** Whether nobody is admitted here who is not admitted there. */
    boolean liesWithin(Sources wider) {
        return wider.networks.isEmpty()
                || (!networks.isEmpty() && networks.stream().allMatch(wider::hold));
    }

    private boolean hold(Network inner) {
        return networks.stream().anyMatch(network -> network.contains(inner));
    }

    @Override
    public String toString() {
        return networks.stream().map(Network::toString).collect(Collectors.joining(" "));
    }
}
