package org.shegong.web.start;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses that only this machine or this house reaches from those that everybody reaches. */
final class Doors {

    private Doors() {}

    static boolean isPrivate(InetAddress address) {
        var bytes = address.getAddress();
        var isUniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        var isShared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || isUniqueLocal
                || isShared;
    }

    /** Whether every address of this machine is private, so that listening on all of them is. */
    static boolean isPrivateMachine() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .allMatch(Doors::isPrivate);
        } catch (SocketException unknown) {
            return false;
        }
    }

    /** Whether a configured address, perhaps a name of several, is private. */
    static boolean isPrivate(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host))
                    .allMatch(address -> address.isAnyLocalAddress() ? isPrivateMachine() : isPrivate(address));
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
