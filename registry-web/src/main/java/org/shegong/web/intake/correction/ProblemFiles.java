package org.shegong.web.intake.correction;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.workbook.ProblemWorkbook;
import org.shegong.shared.id.ImportId;
import org.shegong.web.support.Requires;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rows that may be mended as a workbook, the same at both doors. */
@RestController
@Requires(Permission.IMPORT)
class ProblemFiles {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ProblemWorkbook workbook;
    private final MessageSource messages;

    ProblemFiles(ProblemWorkbook workbook, MessageSource messages) {
        this.workbook = workbook;
        this.messages = messages;
    }

    @GetMapping({"/imports/{id}/problems.xlsx", "/api/v1/imports/{id}/problems.xlsx"})
    ResponseEntity<byte[]> take(@PathVariable UUID id, SignedIn user, Locale locale) {
        var out = new ByteArrayOutputStream();
        workbook.write(user.id(), new ImportId(id), key -> messages.getMessage(key, null, locale), out);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("problems.xlsx")
                                .build()
                                .toString())
                .body(out.toByteArray());
    }
}
