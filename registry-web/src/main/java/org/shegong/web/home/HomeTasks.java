package org.shegong.web.home;

import java.util.List;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;

/** Tells the home page what one kind of work has waiting for a reader; asked anew for each page, so it must be quick. */
public interface HomeTasks {

    List<HomeTask> waitingFor(SignedIn user, Rights rights);
}
