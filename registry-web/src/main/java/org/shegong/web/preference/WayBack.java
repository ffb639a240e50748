package org.shegong.web.preference;

import java.util.regex.Pattern;

/** An address of this site to return to; whatever else is asked for becomes the first page. */
record WayBack(String address) {

    private static final Pattern LOCAL = Pattern.compile("/(?!/)[A-Za-z0-9/._~-]*(\\?[A-Za-z0-9=&%._~,+-]*)?");

    WayBack {
        address = LOCAL.matcher(address).matches() ? address : "/";
    }

    String redirect(String done) {
        return "redirect:" + address + (address.contains("?") ? "&" : "?") + "done=" + done;
    }
}
