package org.shegong.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as its reader sees it.
 *
 * @param code   worded under {@code notice.<code>}
 * @param link   the page it leads to, or an empty text
 * @param readAt absent while it is unread
 */
public record NoticeView(
        UUID id,
        String code,
        List<String> arguments,
        String link,
        Instant toldAt,
        @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
