package org.shegong.account.grant;

/** How far a grant has come; only a given one opens anything. */
public enum GrantState {
    PROPOSED,
    GIVEN,
    ENDED,
    REFUSED
}
