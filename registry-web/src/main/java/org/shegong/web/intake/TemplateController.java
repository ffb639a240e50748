package org.shegong.web.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.template.TemplateWords;
import org.shegong.intake.template.Templates;
import org.shegong.web.support.Requires;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Empty files to fill in. */
@Controller
@Requires(Permission.IMPORT)
class TemplateController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Templates templates;
    private final MessageSource messages;

    TemplateController(Templates templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    @GetMapping("/imports/templates/{kind}.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String kind, SignedIn user, Locale locale) {
        var book = new ByteArrayOutputStream();
        templates.write(user.id(), kind, new Words(messages, locale), book);
        var name = messages.getMessage("intake.kind." + kind, null, locale) + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(book.toByteArray());
    }

    private record Words(MessageSource messages, Locale locale) implements TemplateWords {

        @Override
        public String name(String field) {
            return messages.getMessage("intake.field." + field, null, Locale.SIMPLIFIED_CHINESE);
        }

        @Override
        public String note(String field) {
            var note = messages.getMessage("template.note." + field, null, "", locale);
            return note == null ? "" : note;
        }

        @Override
        public String text(Text text) {
            return messages.getMessage("template.text." + text, null, locale);
        }
    }
}
