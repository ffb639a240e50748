package org.shegong.web.worker;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            "gender", "SEX",
            "ethnicity", "ETHNICITY",
            "politicalStatus", "POLITICAL_STATUS",
            "attribute-ETHNICITY", "ETHNICITY",
            "attribute-POLITICAL_STATUS", "POLITICAL_STATUS",
            "attribute-HOUSEHOLD_PLACE", "DIVISION",
            "certificate-approved", "CERTIFICATE_LEVEL",
            "employment-ended", "LEAVING_REASON",
            "side-employment-ended", "LEAVING_REASON");

    /** Fields of forms that are called as the record calls them. */
    private static final Map<String, String> FIELDS = Map.of(
            "gender", "sex",
            "idNumber", "ID_NUMBER",
            "phone", "PHONE",
            "email", "EMAIL",
            "address", "ADDRESS",
            "bankAccount", "BANK_ACCOUNT");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** How a difference writes a course of study: its level and degree as codes. */
    private static final Pattern STUDY = Pattern.compile("(?<=^|; )([0-9]{2})(?: ([0-9]{3}))?");

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
            return employer(entry.detail());
        }
        var list = LISTS.get(entry.code());
        return list == null || entry.decision() ? entry.detail() : words.of(list, entry.detail());
    }

    private String employer(String id) {
        return employers.of(new OrganizationId(UUID.fromString(id)));
    }

    /** What a field of a difference is called. */
    public String field(String field) {
        var key = field.startsWith("attribute.")
                ? "timeline." + field.replace('.', '-')
                : "worker.field." + FIELDS.getOrDefault(field, field.replace("contact.", ""));
        return String.valueOf(messages.getMessage(key, null, field, LocaleContextHolder.getLocale()));
    }

    /** A value of a difference in words. */
    public String value(String field, String value) {
        if (field.equals("employment")) {
            return ID.matcher(value).replaceAll(id -> Matcher.quoteReplacement(employer(id.group())));
        }
        if (field.equals("education")) {
            return STUDY.matcher(value)
                    .replaceAll(study -> Matcher.quoteReplacement(words.of("EDUCATION", study.group(1))
                            + " "
                            + words.of("DEGREE", study.group(2)).strip()));
        }
        var list = LISTS.get(field.replace('.', '-'));
        return list == null ? value : words.of(list, value);
    }
}
