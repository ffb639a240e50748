package org.shegong.web.home;

import java.util.List;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.web.support.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Requires(Permission.OWN_ACCOUNT)
class HomePageController {

    private final List<HomeTasks> kinds;

    HomePageController(List<HomeTasks> kinds) {
        this.kinds = kinds;
    }

    @GetMapping("/")
    String show(SignedIn user, Rights rights, Model model) {
        var tasks = kinds.stream()
                .flatMap(kind -> kind.waitingFor(user, rights).stream())
                .toList();
        model.addAttribute(
                "waiting",
                tasks.stream().filter(task -> task.urgent() && task.count() > 0).toList());
        model.addAttribute(
                "figures", tasks.stream().filter(task -> !task.urgent()).toList());
        return "home/show";
    }
}
