package org.shegong.intake.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.region.figure.RegionFigure;

/** What the register says of a figure that a line tells. */
record FigureKnown(Optional<RegionFigure> figure) {

    boolean says(String amount) {
        return figure.filter(known -> known.amount().compareTo(new BigDecimal(amount)) == 0)
                .isPresent();
    }

    Optional<String> amount() {
        return figure.map(known -> known.amount().stripTrailingZeros().toPlainString());
    }

    @Nullable UUID id() {
        return figure.map(RegionFigure::id).orElse(null);
    }
}
