package org.shegong.web.job;

import org.shegong.job.JobKind;
import org.shegong.job.JobRun;
import org.shegong.job.JobStep;
import org.springframework.stereotype.Component;

/** A kind of work that is done at once. */
@Component
class NothingMuch implements JobKind<NothingMuch.Nothing> {

    record Nothing(String remark) {}

    @Override
    public String name() {
        return "nothing-much";
    }

    @Override
    public Class<Nothing> parameters() {
        return Nothing.class;
    }

    @Override
    public JobStep step(JobRun<Nothing> run) {
        return JobStep.last().did(1).of(1);
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }
}
