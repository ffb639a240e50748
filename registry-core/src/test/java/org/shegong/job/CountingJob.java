package org.shegong.job;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts to a number, one a chunk, and does whatever a test wants to happen at a number. */
@Component
class CountingJob implements JobKind<CountingJob.CountTo> {

    record CountTo(int last) {}

    /** What happens inside the chunk of a number. */
    interface Incident {
        void at(int number);
    }

    final List<Integer> seen = new ArrayList<>();
    private Incident incident = number -> {};

    void meanwhile(Incident happens) {
        seen.clear();
        incident = happens;
    }

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public Class<CountTo> parameters() {
        return CountTo.class;
    }

    @Override
    public JobStep step(JobRun<CountTo> run) {
        int number = run.isFirstChunk() ? 1 : Integer.parseInt(run.cursor()) + 1;
        seen.add(number);
        incident.at(number);
        int last = run.parameters().last();
        var step = number == last ? JobStep.last() : JobStep.next(String.valueOf(number));
        return step.did(1).of(last).counting("counted", 1).saying("counted", number);
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }
}
