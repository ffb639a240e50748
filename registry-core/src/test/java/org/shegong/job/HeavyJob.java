package org.shegong.job;

import java.time.Duration;
import org.shegong.job.effort.Effort;
import org.springframework.stereotype.Component;

/** Work that wears a node out, and may take no time at all if it is asked to count to nought. */
@Component
class HeavyJob implements JobKind<CountingJob.CountTo> {

    @Override
    public String name() {
        return "heavy";
    }

    @Override
    public Class<CountingJob.CountTo> parameters() {
        return CountingJob.CountTo.class;
    }

    @Override
    public boolean isHeavy() {
        return true;
    }

    @Override
    public Duration effort() {
        return Duration.ofSeconds(1);
    }

    /** Counts nothing for ever, as work does that somebody has made endless. */
    @Override
    public JobStep step(JobRun<CountingJob.CountTo> run) {
        while (run.parameters().last() == 0) {
            Effort.look();
        }
        return JobStep.last().did(1);
    }
}
