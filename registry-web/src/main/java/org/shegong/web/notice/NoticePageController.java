package org.shegong.web.notice;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.notice.Notices;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/notices")
@Requires(Permission.OWN_ACCOUNT)
class NoticePageController {

    private final Notices notices;
    private final NoticeWords words;

    NoticePageController(Notices notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
    }

    @GetMapping
    String list(SignedIn user, @Listed(sorts = "toldAt") Pageable page, Model model) {
        model.addAttribute("notices", notices.of(user.id(), page));
        model.addAttribute("words", words);
        return "notice/list";
    }

    /** Marks a message as read and goes where it leads. */
    @PostMapping("/{id}/opening")
    String open(SignedIn user, @PathVariable UUID id) {
        return notices.open(user.id(), id)
                .filter(link -> link.startsWith("/"))
                .map(link -> "redirect:" + link)
                .orElse("redirect:/notices");
    }

    @PostMapping("/reading")
    String readAll(SignedIn user, Submission submission) {
        return submission.perform(() -> {
            notices.markAllRead(user.id());
            return "redirect:/notices?done=notices-read";
        });
    }
}
