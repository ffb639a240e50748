package org.shegong.shared.input;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads quantities written in Arabic digits with optional decimals. */
public final class Numbers {

    public static final String INVALID = "NUMBER_INVALID";
    public static final String OUT_OF_RANGE = "NUMBER_OUT_OF_RANGE";

    private static final int LONGEST = 70;
    private static final int KEPT_DECIMALS = 2;
    private static final BigDecimal MOST_HOURS = new BigDecimal(2000);
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?");

    private Numbers() {}

    /** Reads hours of continuing education: not negative, at most 2,000; more than hundredths are rounded. */
    public static Reading<BigDecimal> readHours(@Nullable String raw) {
        return readDecimal(raw)
                .unless(hours -> hours.signum() >= 0 && hours.compareTo(MOST_HOURS) <= 0, OUT_OF_RANGE)
                .map(hours -> plain(hours.setScale(Math.min(hours.scale(), KEPT_DECIMALS), RoundingMode.HALF_UP)));
    }

    private static Reading<BigDecimal> readDecimal(@Nullable String raw) {
        var text = raw != null && raw.length() > LONGEST ? "?" : Texts.judged(raw);
        if (text.isEmpty()) {
            return Reading.empty();
        } else if (!DECIMAL.matcher(text).matches()) {
            return Reading.wrong(INVALID);
        }
        return Reading.of(plain(new BigDecimal(text)));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
