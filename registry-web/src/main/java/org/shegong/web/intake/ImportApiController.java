package org.shegong.web.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.ImportDirectory;
import org.shegong.intake.ImportView;
import org.shegong.intake.Imports;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Wording;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/imports")
@Requires(Permission.IMPORT)
class ImportApiController {

    private final Uploads uploads;
    private final Imports imports;
    private final ImportDirectory directory;
    private final Wording wording;

    ImportApiController(Uploads uploads, Imports imports, ImportDirectory directory, Wording wording) {
        this.wording = wording;
        this.uploads = uploads;
        this.imports = imports;
        this.directory = directory;
    }

    /** The content makes the call repeatable: the same file again is the import that is there already. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Brought> bring(
            @RequestParam String kind, @RequestParam MultipartFile file, Scope scope, SignedIn user)
            throws IOException {
        var received = uploads.receive(user, scope, kind, file);
        var id = received.id().value();
        return received.created()
                ? ResponseEntity.created(URI.create("/api/v1/imports/" + id)).body(new Brought(id))
                : ResponseEntity.ok(new Brought(id));
    }

    @GetMapping("/{id}")
    Shown show(@PathVariable UUID id, SignedIn user, Locale locale) {
        var found = directory.get(user.id(), new ImportId(id));
        var failed = FindingsFile.key(found.failure());
        var sentence = failed.isEmpty() ? "" : wording.text(failed, new Object[] {found.failedAt()}, locale);
        return new Shown(found, sentence);
    }

    @GetMapping("/{id}/findings.csv")
    ResponseEntity<byte[]> findings(@PathVariable UUID id, SignedIn user) {
        return FindingsFile.of(directory, user, id);
    }

    @PostMapping("/{id}/application")
    ResponseEntity<ImportView> apply(
            @PathVariable UUID id, @RequestBody ApplicationForm form, Scope scope, SignedIn user) {
        Applications.of(form.mode()).apply(imports, user, scope, new ImportId(id));
        return ResponseEntity.accepted().body(directory.get(user.id(), new ImportId(id)));
    }

    record Brought(UUID id) {}

    /** @param sentence why it has failed, in words; an empty text if it has not */
    record Shown(@JsonUnwrapped ImportView found, String sentence) {}
}
