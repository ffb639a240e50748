package org.shegong.web.job;

import java.util.UUID;
import org.shegong.account.Access;
import org.shegong.account.Permission;
import org.shegong.account.Role;
import org.shegong.account.SignedIn;
import org.shegong.job.JobDirectory;
import org.shegong.job.JobOwner;
import org.shegong.job.JobQueue;
import org.shegong.job.JobSearch;
import org.shegong.shared.Scope;
import org.shegong.shared.id.JobId;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Htmx;
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
@RequestMapping("/jobs")
@Requires(Permission.SEE_JOBS)
class JobPageController {

    private final JobDirectory directory;
    private final JobQueue queue;
    private final Access access;

    JobPageController(JobDirectory directory, JobQueue queue, Access access) {
        this.directory = directory;
        this.queue = queue;
        this.access = access;
    }

    @GetMapping
    String list(SignedIn user, @Listed(sorts = "submittedAt") Pageable page, Model model) {
        model.addAttribute("jobs", directory.search(reachOf(user), page));
        return "job/list";
    }

    /** The part that changes asks for itself every two seconds while the job runs. */
    @GetMapping("/{id}")
    String show(SignedIn user, @PathVariable UUID id, Model model, Htmx htmx) {
        var reach = reachOf(user);
        model.addAttribute("job", directory.get(reach, new JobId(id)));
        model.addAttribute("lines", directory.log(reach, new JobId(id)));
        return htmx.pageOrFragment("job/show", "progress");
    }

    @PostMapping("/{id}/cancellation")
    String cancel(SignedIn user, @PathVariable UUID id, Submission submission) {
        return submission.perform(() -> {
            queue.cancel(reachOf(user), new JobId(id));
            return "redirect:/jobs/" + id + "?done=job-cancelled";
        });
    }

    @PostMapping("/{id}/repetition")
    String repeat(SignedIn user, Scope scope, @PathVariable UUID id, Submission submission) {
        return submission.perform(() -> {
            var again = queue.repeat(reachOf(user), new JobId(id), JobOwner.acting(user.id(), scope));
            return "redirect:/jobs/" + again + "?done=job-again";
        });
    }

    /** Those who keep the system running see everybody's jobs, without their content. */
    private JobSearch reachOf(SignedIn user) {
        return new JobSearch(access.rightsOf(user.id()).hold(Role.SYSTEM_ADMIN) ? null : user.id());
    }
}
