package org.shegong.web.security;

import org.shegong.account.Permission;

/** What a route asks of the caller. */
sealed interface RouteRule {

    /** Strangers may pass. */
    record Open() implements RouteRule {}

    /** Holders of a permission may pass. */
    record Needs(Permission permission) implements RouteRule {}

    /** The path exists but not for this method or content; whoever is signed in may be told so. */
    record NotLikeThis() implements RouteRule {}

    /** No handler of ours: nobody passes. */
    record Unknown() implements RouteRule {}
}
