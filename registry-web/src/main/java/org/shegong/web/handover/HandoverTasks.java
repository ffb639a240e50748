package org.shegong.web.handover;

import java.util.List;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.web.home.HomeTask;
import org.shegong.web.home.HomeTasks;
import org.shegong.worker.handover.HandoverDirectory;
import org.springframework.stereotype.Component;

/** The hand-overs that wait for an answer of the reader's district. */
@Component
class HandoverTasks implements HomeTasks {

    private final HandoverDirectory directory;

    HandoverTasks(HandoverDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<HomeTask> waitingFor(SignedIn user, Rights rights) {
        if (!rights.may(Permission.HAND_OVER_WORKERS)) {
            return List.of();
        }
        var waiting = directory.waiting(rights.scope(Permission.HAND_OVER_WORKERS));
        return List.of(new HomeTask("home.handovers", waiting, "/handovers", true));
    }
}
