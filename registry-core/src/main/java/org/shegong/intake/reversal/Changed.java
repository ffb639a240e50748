package org.shegong.intake.reversal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shegong.intake.receipt.EffectTable.Effect;

/**
 * Something that stood in the register before and that lines changed.
 *
 * @param before the version that was changed first
 * @param after  the version since, which no version has if others changed it between two lines
 */
record Changed(Effect effect, long before, long after) {

    private static final long NONE = -1;

    /** By its id everything of a kind that these effects, the last first, have changed. */
    static Map<UUID, Changed> in(List<Effect> effects, String kind) {
        var changed = new LinkedHashMap<UUID, Changed>();
        effects.stream().filter(effect -> effect.kind().equals(kind)).forEach(effect -> {
            var parts = effect.objectId().split(":", -1);
            var own = new Changed(effect, Long.parseLong(parts[1]), Long.parseLong(parts[2]));
            changed.merge(UUID.fromString(parts[0]), own, Changed::since);
        });
        return changed;
    }

    private Changed since(Changed earlier) {
        return new Changed(earlier.effect, earlier.before, earlier.after == before ? after : NONE);
    }
}
