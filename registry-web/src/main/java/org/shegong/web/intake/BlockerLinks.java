package org.shegong.web.intake;

import org.shegong.intake.BlockerView;
import org.springframework.stereotype.Component;

/** Where that is seen for which an import cannot be taken back. */
@Component("blockerLinks")
class BlockerLinks {

    /** A page, or an empty text where whoever asks may not see it. */
    static String of(BlockerView blocker) {
        if (blocker.label().isEmpty()) {
            return "";
        }
        if (blocker.object().equals("region")) {
            return "/regions?code=" + blocker.label();
        }
        return (blocker.object().equals("worker") ? "/workers/" : "/organizations/") + blocker.id();
    }

    /** The same for pages. */
    public String to(BlockerView blocker) {
        return of(blocker);
    }
}
