package org.shegong.web.layout;

import java.util.List;
import org.shegong.account.Permission;

/**
 * A link of the navigation, shown to those who hold its permission.
 *
 * @param label the key of its words
 * @param path  where it leads
 */
public record WayIn(String label, String path, Permission permission) {

    static final List<WayIn> MAIN = List.of(
            new WayIn("nav.home", "/", Permission.OWN_ACCOUNT),
            new WayIn("nav.record", "/record", Permission.OWN_RECORD),
            new WayIn("nav.workers", "/workers", Permission.READ_WORKERS),
            new WayIn("nav.organizations", "/organizations", Permission.READ_ORGANIZATIONS),
            new WayIn("nav.overview", "/overview", Permission.READ_OVERVIEW),
            new WayIn("nav.imports", "/imports", Permission.IMPORT),
            new WayIn("nav.handovers", "/handovers", Permission.HAND_OVER_WORKERS),
            new WayIn("nav.jobs", "/jobs", Permission.SEE_JOBS),
            new WayIn("nav.regions", "/regions", Permission.READ_REFERENCE),
            new WayIn("nav.reference", "/reference", Permission.READ_REFERENCE),
            new WayIn("nav.invitations", "/invitations", Permission.INVITE),
            new WayIn("nav.accounts", "/accounts", Permission.READ_ACCOUNTS),
            new WayIn("nav.audit", "/audit", Permission.READ_AUDIT));

    static final List<WayIn> OWN = List.of(
            new WayIn("nav.own.account", "/account", Permission.OWN_ACCOUNT),
            new WayIn("nav.own.drafts", "/drafts", Permission.OWN_ACCOUNT),
            new WayIn("nav.own.tokens", "/account/tokens", Permission.OWN_ACCOUNT));

    /** Whether a page of that path lies behind this link. */
    public boolean leadsTo(String current) {
        return path.equals("/") ? current.equals("/") : current.equals(path) || current.startsWith(path + "/");
    }
}
