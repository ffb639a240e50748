package org.shegong.shared.input;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.ResidentId;

/** Reads numbers of identity documents other than the resident card, each by the pattern of its kind. */
public final class OtherDocuments {

    public static final String INVALID = "DOCUMENT_NUMBER_INVALID";

    private static final int LONGEST = 100;

    private OtherDocuments() {}

    /** A kind of identity document; the codes are those of the reference list of kinds. */
    public enum Kind {
        /** Travel permit of residents of Hong Kong and Macao: eight digits, old cards add two for the issue. */
        HK_MACAO_PERMIT("[HM][0-9]{8}(?:[0-9]{2})?", false),
        /** Travel permit of residents of Taiwan: eight digits, old cards ten and a letter. */
        TAIWAN_PERMIT("[0-9]{8}|[0-9]{10}[A-Z]?", false),
        /** Residence permit of residents of Hong Kong, Macao and Taiwan. */
        HMT_RESIDENCE_PERMIT("8[123]0000[0-9]{11}[0-9X]", true),
        PASSPORT("(?=.{0,16}[0-9])[0-9A-Z]{5,17}", false),
        /** Permanent residence card of foreigners: as 15 characters until 2023, as 18 with the check of the resident card since. */
        PERMANENT_RESIDENCE("[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]", true);

        private final Pattern pattern;
        private final boolean checked;

        Kind(String pattern, boolean checked) {
            this.pattern = Pattern.compile(pattern);
            this.checked = checked;
        }

        private boolean accepts(String number) {
            return pattern.matcher(number).matches() && (!checked || number.length() != 18 || isChecked(number));
        }
    }

    public static Reading<String> read(Kind kind, @Nullable String raw) {
        var number =
                raw != null && raw.length() > LONGEST ? "?" : Texts.joined(raw).toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            return Reading.empty();
        }
        return kind.accepts(number) ? Reading.of(number) : Reading.wrong(INVALID);
    }

    private static boolean isChecked(String number) {
        return ResidentId.hasValidCheckDigit(number) && ResidentId.hasValidBirthDate(number);
    }
}
