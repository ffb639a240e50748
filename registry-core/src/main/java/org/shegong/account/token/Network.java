package org.shegong.account.token;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of addresses that begin alike; a single address is a range of one. */
record Network(InetAddress base, int prefix) {

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final Pattern FOUR = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final Pattern WRITTEN = Pattern.compile("([^/]{2,45})(?:/([0-9]{1,3}))?");

    static Optional<Network> read(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return address(parts.group(1))
                .map(address ->
                        new Network(address, parts.group(2) == null ? bits(address) : Integer.parseInt(parts.group(2))))
                .filter(network -> network.prefix <= bits(network.base));
    }

    boolean contains(Network inner) {
        return bits(base) == bits(inner.base)
                && prefix <= inner.prefix
                && beginning(base).equals(beginning(inner.base));
    }

    /** Only what is an address already, so that no name is ever looked up. */
    private static Optional<InetAddress> address(String text) {
        boolean isSix = text.indexOf(':') >= 0 && SIX.matcher(text).matches();
        if (!isSix && !FOUR.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(isSix ? "[" + text + "]" : text));
        } catch (UnknownHostException unreadable) {
            return Optional.empty();
        }
    }

    private BigInteger beginning(InetAddress address) {
        return new BigInteger(1, address.getAddress()).shiftRight(bits(address) - prefix);
    }

    private static int bits(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }

    @Override
    public String toString() {
        return base.getHostAddress() + (prefix == bits(base) ? "" : "/" + prefix);
    }
}
