package org.shegong.intake.reversal;

import java.util.List;
import org.shegong.intake.receipt.EffectTable.Effect;
import org.shegong.shared.Scope;

/** Takes back what some hundreds of lines made of things of its own; it leaves the other effects alone. */
interface Restorer {

    /** What stands against taking these effects back. */
    List<Blocker> blockers(Scope scope, List<Effect> effects);

    /** Holds what these effects made until the transaction ends, so that nobody comes between the look and the act. */
    void claim(List<Effect> effects);

    /** Takes back what nothing stands against. */
    void takeBack(Scope scope, List<Effect> effects);
}
