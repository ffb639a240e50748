package org.shegong.web.worker.own;

import java.util.List;
import java.util.stream.Stream;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.shared.Scope;
import org.shegong.web.home.HomeTask;
import org.shegong.web.home.HomeTasks;
import org.shegong.web.worker.RegisterWords;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Tells people how many days their registration has left, and leads to it. */
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
        var own = new Scope(rights.scope(Permission.OWN_RECORD).reaches(), true);
        return directory.list(own, WorkerSearch.EVERYBODY, PageRequest.of(0, 1)).stream()
                .flatMap(this::daysLeft)
                .toList();
    }

    private Stream<HomeTask> daysLeft(WorkerRow own) {
        var validTo = own.certification().validTo();
        if (validTo == null || validTo.isBefore(words.today())) {
            return Stream.of();
        }
        long left = validTo.toEpochDay() - words.today().toEpochDay();
        return Stream.of(
                new HomeTask("home.record.days", left, OwnRecordController.PATH + "?tab=certification", left <= SOON));
    }
}
