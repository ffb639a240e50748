package org.shegong.web.worker;

import java.util.List;
import java.util.stream.Stream;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.home.HomeTask;
import org.shegong.web.home.HomeTasks;
import org.shegong.worker.WorkerDirectory;
import org.springframework.stereotype.Component;

/** Leads people to what the register knows of them, and tells how many days their registration has left. */
@Component
class OwnRecordTasks implements HomeTasks {

    private static final long SOON = 90;

    private final WorkerDirectory directory;
    private final RegisterWords words;

    OwnRecordTasks(WorkerDirectory directory, RegisterWords words) {
        this.directory = directory;
        this.words = words;
    }

    @Override
    public List<HomeTask> waitingFor(SignedIn user, Rights rights) {
        if (!rights.may(Permission.OWN_RECORD)) {
            return List.of();
        }
        var scope = rights.scope(Permission.OWN_RECORD);
        return OwnRecordController.own(scope).stream()
                .limit(1)
                .flatMap(worker -> Stream.concat(
                        Stream.of(new HomeTask("home.record", 1, OwnRecordController.PATH, false)),
                        daysLeft(scope, worker)))
                .toList();
    }

    private Stream<HomeTask> daysLeft(Scope scope, WorkerId worker) {
        var left = new RecordView(directory.get(scope, worker), words.today()).getDaysLeft();
        return left == null || left < 0
                ? Stream.of()
                : Stream.of(new HomeTask(
                        "home.record.days", left, OwnRecordController.PATH + "?tab=certification", left <= SOON));
    }
}
