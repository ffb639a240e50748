package org.shegong.web.support;

import java.util.regex.Pattern;
import org.shegong.shared.DomainError;

/** The version of a record as HTTP carries it: an entity tag that is a number in quotes. */
public record RecordVersion(long value) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    /** @throws UnreadableVersion if the text is no tag that this register gave out */
    public static RecordVersion parse(String tag) {
        var match = TAG.matcher(tag.trim());
        if (!match.matches()) {
            throw new UnreadableVersion();
        }
        return new RecordVersion(Long.parseLong(match.group(1)));
    }

    @Override
    public String toString() {
        return "\"" + value + "\"";
    }

    public static final class UnreadableVersion extends DomainError {
        UnreadableVersion() {
            super(Kind.INVALID);
        }
    }
}
