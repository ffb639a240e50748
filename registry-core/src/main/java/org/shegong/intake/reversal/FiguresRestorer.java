package org.shegong.intake.reversal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.shegong.intake.receipt.EffectTable.Effect;
import org.shegong.region.figure.RegionFigures;
import org.shegong.shared.Scope;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes back yearly figures of regions; what stood there before counts again. */
@Component
@Order(3)
class FiguresRestorer implements Restorer {

    private static final String FIGURES = "region-figures";

    private final RegionFigures figures;

    FiguresRestorer(RegionFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<Blocker> blockers(Scope scope, List<Effect> effects) {
        return figures(effects)
                .flatMap(effect -> figures.correctedSince(idOf(effect)).stream()
                        .map(region -> new Blocker(effect.row(), "region", idOf(effect), region, "FIGURE_CORRECTED")))
                .toList();
    }

    @Override
    public void claim(List<Effect> effects) {
        figures(effects).forEach(effect -> figures.claim(idOf(effect)));
    }

    @Override
    public void takeBack(Scope scope, List<Effect> effects) {
        figures(effects).forEach(effect -> figures.takeBack(idOf(effect)));
    }

    private static Stream<Effect> figures(List<Effect> effects) {
        return effects.stream().filter(effect -> effect.kind().equals(FIGURES));
    }

    private static UUID idOf(Effect effect) {
        return UUID.fromString(effect.objectId());
    }
}
