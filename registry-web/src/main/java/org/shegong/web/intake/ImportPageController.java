package org.shegong.web.intake;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.ImportDirectory;
import org.shegong.intake.ImportReversal;
import org.shegong.intake.Imports;
import org.shegong.intake.Received;
import org.shegong.intake.corrected.CorrectionDirectory;
import org.shegong.intake.correction.ProblemDirectory;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.web.layout.Choice;
import org.shegong.web.support.Htmx;
import org.shegong.web.support.Requires;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/imports")
@Requires(Permission.IMPORT)
class ImportPageController {

    private final Uploads uploads;
    private final Imports imports;
    private final ImportDirectory directory;
    private final ShownBeside beside;
    private final MessageSource messages;

    ImportPageController(
            Uploads uploads, Imports imports, ImportDirectory directory, ShownBeside beside, MessageSource messages) {
        this.uploads = uploads;
        this.imports = imports;
        this.directory = directory;
        this.beside = beside;
        this.messages = messages;
    }

    @ModelAttribute("kinds")
    List<Choice> kinds(SignedIn user, Locale locale) {
        return imports.kinds(user.id()).stream()
                .map(kind -> new Choice(kind, messages.getMessage("intake.kind." + kind, null, locale)))
                .toList();
    }

    @GetMapping
    String list(
            @ModelAttribute("form") UploadForm form,
            @RequestParam(required = false) @Nullable String state,
            Model model,
            SignedIn user) {
        model.addAttribute(
                "imports",
                directory.latest(user.id()).stream()
                        .filter(brought -> state == null || state.equals(brought.state()))
                        .toList());
        return "intake/list";
    }

    @PostMapping
    ModelAndView bring(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Scope scope,
            SignedIn user)
            throws IOException {
        var problems = new BeanPropertyBindingResult(new UploadForm(kind, file), "form");
        if (file == null || file.isEmpty()) {
            problems.rejectValue("file", "field.REQUIRED", "REQUIRED");
            return shownAgain(problems, user);
        }
        try {
            var received = uploads.receive(user, scope, Objects.requireNonNullElse(kind, ""), file);
            return new ModelAndView("redirect:/imports/" + received.id() + said(received));
        } catch (InvalidFields refused) {
            refused.problems().forEach(problem -> reject(problems, problem));
            return shownAgain(problems, user);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model, SignedIn user, Htmx htmx) {
        var found = directory.get(user.id(), new ImportId(id));
        model.addAttribute("found", found);
        model.addAttribute("failure", FindingsFile.key(found.failure()));
        model.addAttribute("causes", directory.causes(user.id(), new ImportId(id)));
        model.addAttribute("fixes", beside.problems().causes(user.id(), new ImportId(id)));
        model.addAttribute("corrected", beside.corrections().count(user.id(), new ImportId(id)));
        model.addAttribute("course", beside.reversal().course(user.id(), new ImportId(id)));
        return htmx.pageOrFragment("intake/show", "progress");
    }

    @GetMapping("/{id}/findings.csv")
    ResponseEntity<byte[]> findings(@PathVariable UUID id, SignedIn user) {
        return FindingsFile.of(directory, user, id);
    }

    @PostMapping("/{id}/application")
    String apply(
            @PathVariable UUID id, @RequestParam(defaultValue = "GOOD_ROWS") String mode, Scope scope, SignedIn user) {
        Applications.of(mode).apply(imports, user, scope, new ImportId(id));
        return "redirect:/imports/" + id;
    }

    private static String said(Received received) {
        return received.created() ? "" : received.continues() ? "?done=import-continued" : "?done=import-known";
    }

    private ModelAndView shownAgain(BindingResult problems, SignedIn user) {
        return new ModelAndView("intake/list", problems.getModel(), HttpStatus.BAD_REQUEST)
                .addObject("imports", directory.latest(user.id()));
    }

    private static void reject(BindingResult problems, FieldProblem problem) {
        problems.rejectValue(
                problem.field(), "field." + problem.code(), problem.arguments().toArray(), problem.code());
    }

    /** What the page of an import shows beside the import itself. */
    @Component
    record ShownBeside(ProblemDirectory problems, CorrectionDirectory corrections, ImportReversal reversal) {}
}
