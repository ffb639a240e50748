package org.shegong.web.intake;

import java.util.Locale;
import java.util.UUID;
import org.shegong.intake.BlockerView;
import org.shegong.web.support.Wording;
import org.springframework.stereotype.Component;

/** Words what stands against taking an import back, for programs. */
@Component
class ToldBlockers {

    private final Wording wording;

    ToldBlockers(Wording wording) {
        this.wording = wording;
    }

    Told of(BlockerView blocker, Locale locale) {
        return new Told(
                blocker.row(),
                blocker.object(),
                blocker.id(),
                blocker.label(),
                blocker.code(),
                wording.text("intake.blocker." + blocker.code(), new Object[0], locale),
                BlockerLinks.of(blocker));
    }

    /**
     * @param detail the code in words
     * @param link   the page of what blocks, or an empty text
     */
    record Told(int row, String object, UUID id, String label, String code, String detail, String link) {}
}
