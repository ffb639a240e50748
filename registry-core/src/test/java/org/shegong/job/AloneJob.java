package org.shegong.job;

import org.springframework.stereotype.Component;

/** Work of which only one may run over one scope. */
@Component
class AloneJob implements JobKind<CountingJob.CountTo> {

    @Override
    public String name() {
        return "alone";
    }

    @Override
    public Class<CountingJob.CountTo> parameters() {
        return CountingJob.CountTo.class;
    }

    @Override
    public boolean isAlone() {
        return true;
    }

    @Override
    public JobStep step(JobRun<CountingJob.CountTo> run) {
        return JobStep.last().did(1);
    }
}
