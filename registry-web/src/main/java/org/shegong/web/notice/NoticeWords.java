package org.shegong.web.notice;

import org.shegong.notice.NoticeView;
import org.shegong.web.support.Wording;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a message in the reader's language; what it names by a code, such as a role, is named by its word. */
@Component
class NoticeWords {

    private final Wording wording;
    private final MessageSource messages;

    NoticeWords(Wording wording, MessageSource messages) {
        this.wording = wording;
        this.messages = messages;
    }

    public String of(NoticeView notice) {
        boolean ofJob = notice.code().startsWith("job-");
        Object[] said = notice.arguments().stream()
                .map(argument -> worded(ofJob ? "job.kind." : "role.", argument))
                .toArray();
        return wording.text("notice." + notice.code(), said, LocaleContextHolder.getLocale());
    }

    /** Roles are written in capitals, which no login is. */
    private String worded(String prefix, String argument) {
        var word = messages.getMessage(prefix + argument, null, argument, LocaleContextHolder.getLocale());
        return word == null ? argument : word;
    }
}
