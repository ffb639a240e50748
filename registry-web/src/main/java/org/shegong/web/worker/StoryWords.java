package org.shegong.web.worker;

import java.util.Map;
import java.util.UUID;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.TimelineEntry;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the detail of a line of the timeline; templates have it as {@code story}. */
@Component
public class StoryWords {

    /** The code list that words the detail of an entry. */
    private static final Map<String, String> LISTS = Map.of(
            "attribute-SEX", "SEX",
            "attribute-ETHNICITY", "ETHNICITY",
            "attribute-POLITICAL_STATUS", "POLITICAL_STATUS",
            "attribute-HOUSEHOLD_PLACE", "DIVISION",
            "employment-ended", "LEAVING_REASON",
            "side-employment-ended", "LEAVING_REASON");

    private final RegisterWords words;
    private final EmployerNames employers;
    private final MessageSource messages;

    StoryWords(RegisterWords words, EmployerNames employers, MessageSource messages) {
        this.words = words;
        this.employers = employers;
        this.messages = messages;
    }

    public String detail(TimelineEntry entry) {
        if (entry.code().endsWith("employment-begun")) {
            return employers.of(new OrganizationId(UUID.fromString(entry.detail())));
        }
        var list = LISTS.get(entry.code());
        return list == null || entry.decision() ? entry.detail() : words.of(list, entry.detail());
    }

    /** What a field of a difference is called. */
    public String field(String field) {
        var key = field.startsWith("attribute.")
                ? "timeline." + field.replace('.', '-')
                : "worker.field." + field.replace("contact.", "");
        return String.valueOf(messages.getMessage(key, null, field, LocaleContextHolder.getLocale()));
    }

    /** A value of a difference in words. */
    public String value(String field, String value) {
        var list = LISTS.get(field.replace('.', '-'));
        return list == null ? value : words.of(list, value);
    }
}
