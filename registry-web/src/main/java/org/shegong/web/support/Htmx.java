package org.shegong.web.support;

/**
 * Whether the page asks for a fragment of itself. Boosted links and restored history get the whole page.
 *
 * @param wantsFragment true for a request that swaps a part of the page
 */
public record Htmx(boolean wantsFragment) {

    /** The view as a whole, or only the fragment that carries the id of the element to be swapped. */
    public String pageOrFragment(String view, String fragment) {
        return wantsFragment ? view + " :: " + fragment : view;
    }
}
