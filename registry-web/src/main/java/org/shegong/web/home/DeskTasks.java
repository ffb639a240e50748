package org.shegong.web.home;

import java.util.List;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.notice.Notices;
import org.shegong.preference.Drafts;
import org.springframework.stereotype.Component;

/** What lies on everybody's own desk: unread messages and forms that were begun. */
@Component
class DeskTasks implements HomeTasks {

    private final Notices notices;
    private final Drafts drafts;

    DeskTasks(Notices notices, Drafts drafts) {
        this.notices = notices;
        this.drafts = drafts;
    }

    @Override
    public List<HomeTask> waitingFor(SignedIn user, Rights rights) {
        return List.of(
                new HomeTask("home.notices", notices.unreadOf(user.id()), "/notices", true),
                new HomeTask("home.drafts", drafts.begun(user.id()).size(), "/drafts", true));
    }
}
