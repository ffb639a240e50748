package org.shegong.web.support;

import org.jspecify.annotations.Nullable;

/**
 * What a program is told of its change, in a form that can be stored and told again.
 *
 * @param location where the thing is found, or nothing
 * @param version  the version of the record after the change, or nothing
 * @param body     written as JSON, or nothing
 */
public record ApiAnswer(
        int status,
        @Nullable String location,
        @Nullable Long version,
        @Nullable Object body) {

    public static ApiAnswer created(String location, Object body) {
        return new ApiAnswer(201, location, null, body);
    }

    public static ApiAnswer accepted(Object body) {
        return new ApiAnswer(202, null, null, body);
    }

    public static ApiAnswer ok(Object body) {
        return new ApiAnswer(200, null, null, body);
    }

    public static ApiAnswer noContent() {
        return new ApiAnswer(204, null, null, null);
    }

    public ApiAnswer atVersion(long newVersion) {
        return new ApiAnswer(status, location, newVersion, body);
    }
}
