package org.shegong.web.preference;

import java.time.Instant;
import java.util.regex.Pattern;
import org.shegong.preference.Drafts;

/**
 * A form that was begun, as the list of drafts shows it.
 *
 * @param label the key of its words: the path with points, and {@code id} where an id stands
 */
record BegunForm(String page, String label, Instant savedAt) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    static BegunForm of(Drafts.Begun begun) {
        var words = ID.matcher(begun.form().substring(1)).replaceAll("id").replace('/', '.');
        return new BegunForm(begun.form(), "draft." + words, begun.savedAt());
    }
}
