package org.shegong.web.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shegong.account.Permission;

/**
 * The permission that opens a route; a {@code Scope} argument of the handler is compiled for it. On a type it holds for
 * every handler that says nothing itself. A route without a rule stops the start.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    Permission value();
}
