package org.shegong.worker.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A name exactly as it was typed.
 *
 * @param former    a name that the person used to have; otherwise the name in use from {@code validFrom}
 * @param validFrom absent for a name since birth or since an unknown day
 */
@NamedInterface("identity")
public record NewName(String name, boolean former, @Nullable LocalDate validFrom) {

    public static NewName inUse(String name) {
        return new NewName(name, false, null);
    }

    public static NewName former(String name) {
        return new NewName(name, true, null);
    }
}
