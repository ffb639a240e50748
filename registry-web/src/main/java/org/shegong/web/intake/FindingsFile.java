package org.shegong.web.intake;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.SignedIn;
import org.shegong.intake.ImportDirectory;
import org.shegong.shared.id.ImportId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What was found, as a file to keep. */
final class FindingsFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private FindingsFile() {}

    /** A failure of a file is worded like a field's problem, one of its job like a refusal. */
    static String key(@Nullable String failure) {
        if (failure == null) {
            return "";
        }
        return (Character.isUpperCase(failure.charAt(0)) ? "field." : "problem.") + failure;
    }

    static ResponseEntity<byte[]> of(ImportDirectory directory, SignedIn user, UUID id) {
        var csv = new StringBuilder();
        directory.writeFindings(user.id(), new ImportId(id), csv);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("findings.csv")
                                .build()
                                .toString())
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
