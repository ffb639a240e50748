package org.shegong.reports.population;

import java.io.PrintStream;
import org.shegong.shared.command.Command;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Compares the intervals of everybody with the facts; with {@code shegong.population.mend=true} also mends them. */
@Component
class PopulationCommand implements Command {

    private final PopulationRebuild rebuild;
    private final boolean mends;

    PopulationCommand(PopulationRebuild rebuild, @Value("${shegong.population.mend:false}") boolean mends) {
        this.rebuild = rebuild;
        this.mends = mends;
    }

    @Override
    public String name() {
        return "verify-population";
    }

    @Override
    public int run(PrintStream out) {
        long differences = mends ? rebuild.rebuild() : rebuild.differences();
        out.printf("worker_state: %d intervals differ from the facts%s%n", differences, mends ? ", mended" : "");
        return differences == 0 || mends ? 0 : 1;
    }
}
