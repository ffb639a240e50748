package org.shegong.web.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.reports.export.ExportFiles;
import org.shegong.reports.export.ExportView;
import org.shegong.reports.export.ListExports;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether a list may leave is asked of the permission that the list itself names. */
@Controller
@RequestMapping("/exports")
@Requires(Permission.OWN_ACCOUNT)
class ExportController {

    private final ListExports exports;
    private final ExportFiles files;
    private final Clock clock;

    ExportController(ListExports exports, ExportFiles files, Clock clock) {
        this.exports = exports;
        this.files = files;
        this.clock = clock;
    }

    @PostMapping
    String begin(SignedIn user, @ModelAttribute ExportForm form, Locale language, Submission submission) {
        return submission.perform(() -> "redirect:" + exports.begin(user, form.request(language)));
    }

    @GetMapping("/{id}")
    String show(SignedIn user, @PathVariable UUID id, Model model) {
        model.addAttribute("export", exports.get(user, id));
        return "export/show";
    }

    @GetMapping("/{id}/file")
    void fetch(SignedIn user, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var export = exports.get(user, id);
        var file = files.open(user, id, clock);
        describe(export, response);
        file.into(response.getOutputStream());
    }

    private void describe(ExportView export, HttpServletResponse response) {
        var name = export.fileName(
                LocalDate.ofInstant(export.createdAt(), clock.getZone()).toString());
        response.setContentType(export.format().mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
