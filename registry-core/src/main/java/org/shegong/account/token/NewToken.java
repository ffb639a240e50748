package org.shegong.account.token;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Rights;

/**
 * A key that its owner wants: what it is for, the one right it carries, and the day on which it no longer opens.
 *
 * @param madeWith the key that asked for it, whose end is its end too
 */
public record NewToken(
        String name,
        Rights.Right right,
        LocalDate expiresOn,
        Sources sources,
        @Nullable UUID madeWith) {

    /** A key of a person, good from anywhere. */
    public NewToken(String name, Rights.Right right, LocalDate expiresOn) {
        this(name, right, expiresOn, Sources.ANYWHERE, null);
    }
}
