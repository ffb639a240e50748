package org.shegong.web.intake;

import java.util.List;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.intake.ImportDirectory;
import org.shegong.web.home.HomeTask;
import org.shegong.web.home.HomeTasks;
import org.springframework.stereotype.Component;

/** The lists that were checked and wait for their owner to apply them. */
@Component
class ImportTasks implements HomeTasks {

    private final ImportDirectory directory;

    ImportTasks(ImportDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<HomeTask> waitingFor(SignedIn user, Rights rights) {
        return rights.may(Permission.IMPORT)
                ? List.of(new HomeTask("home.imports", directory.checked(user.id()), "/imports?state=CHECKED", true))
                : List.of();
    }
}
