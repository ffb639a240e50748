package org.shegong.web.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;

/**
 * All that stands around the content of a page; every view has it as {@code frame}.
 *
 * @param user         who reads the page, absent before the sign-in
 * @param permissions  what that reader may do
 * @param path         the address of the page without its fields
 * @param unread       messages that wait behind the bell
 * @param done         the key of the sentence about what was just done, absent for none
 * @param otherLanguage the same page in the other language
 * @param typed        what the form carried that this page answers, so that its other language keeps it
 * @param csrfHeaders  the token against forged requests, as the headers that htmx sends
 * @param site         what the operator of this installation has set
 */
public record Frame(
        @Nullable SignedIn user,
        Set<Permission> permissions,
        String path,
        int unread,
        @Nullable String done,
        String otherLanguage,
        List<PageAddress.Field> typed,
        String csrfHeaders,
        Site site) {

    public boolean isSignedIn() {
        return user != null;
    }

    public String getName() {
        return Optional.ofNullable(user).map(SignedIn::displayName).orElse("");
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public boolean isSearchable() {
        return may(Permission.READ_WORKERS);
    }

    /** The main ways in that this reader may take. */
    public List<WayIn> getWays() {
        return WayIn.MAIN.stream().filter(way -> may(way.permission())).toList();
    }

    /** What stands in the menu behind the reader's own name. */
    public List<WayIn> getOwnWays() {
        return WayIn.OWN.stream().filter(way -> may(way.permission())).toList();
    }
}
