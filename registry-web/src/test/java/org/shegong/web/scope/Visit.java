package org.shegong.web.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.shegong.web.testing.Officer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An officer who goes through the doors and says what stands behind them. */
record Visit(MockMvcTester mvc, Officer officer) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    MvcTestResult page(String path) {
        return mvc.get().uri(address(path)).with(officer.onPages()).exchange();
    }

    MvcTestResult api(String path) {
        return mvc.get().uri(address("/api/v1" + path)).with(officer.onApi()).exchange();
    }

    JsonNode json(String path) {
        return JSON.readTree(text(api(path)));
    }

    /** The names that the API lists, held to its own total. */
    List<String> names(String query) {
        var found = json("/workers" + query);
        var names = found.path("content")
                .valueStream()
                .map(row -> row.path("name").asString())
                .toList();
        assertThat(found.path("page").path("totalElements").asInt()).isEqualTo(names.size());
        return names;
    }

    /** The file of people that a filter gives, as text. */
    String exported(String format, String filter) throws IOException {
        var begun = mvc.post()
                .uri("/exports")
                .with(officer.onPages())
                .param("list", "workers")
                .param("format", format)
                .param("purpose", "AUDIT")
                .param("filter", filter)
                .exchange();
        var file = Objects.requireNonNull(begun.getResponse().getRedirectedUrl()) + "/file";
        var content = page(file).getResponse().getContentAsByteArray();
        return format.equals("CSV") ? new String(content, StandardCharsets.UTF_8) : unpacked(content);
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] book) throws IOException {
        var file = Files.write(Files.createTempFile("people", ".xlsx"), book);
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return HtmlUtils.htmlUnescape(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            Files.delete(file);
        }
    }

    private static java.net.URI address(String path) {
        return UriComponentsBuilder.fromUriString(path).build().encode().toUri();
    }
}
