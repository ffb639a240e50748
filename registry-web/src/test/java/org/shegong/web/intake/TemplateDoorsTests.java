package org.shegong.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.job.JobRunner;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@WebTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TemplateDoorsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    JobRunner jobs;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    @AfterEach
    void empty() {
        register.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORGANIZATIONS", "ROSTER", "REGIONAL_FIGURES"})
    void readsEveryColumnOfItsOwnTemplates(String kind) throws IOException {
        var lin = officers.ofCity();

        var path = bring(lin, kind, template(lin, kind));

        assertThat(mvc.get().uri(path + "/columns").with(lin.onApi()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.columns[*].field")
                .asArray()
                .hasSizeGreaterThan(5)
                .doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATIONS, '海陵区测试社工站|社会组织||海陵区|城东街道'",
        "REGIONAL_FIGURES, '海陵区||2025|养老床位||5200|统计公报'",
    })
    void readsAFilledTemplateWithoutMatching(String kind, String line) throws IOException {
        var lin = officers.ofCity();

        var path = bring(lin, kind, filled(template(lin, kind), line.split("\\|")));

        assertThat(mvc.get().uri(path).with(lin.onApi()))
                .bodyJson()
                .isLenientlyEqualTo("{\"state\":\"CHECKED\",\"counts\":{\"read\":1,\"accepted\":1}}");
    }

    @Test
    void offersListsAndKeepsDigitsInTemplates() throws IOException {
        var parts = parts(template(officers.ofCity(), "ROSTER")).toString();

        assertThat(parts).contains("<dataValidation", "formatCode=\"@\"");
        assertThat(parts).doesNotContain("<f>", "hidden=\"1\"");
    }

    @Test
    void hasNoTemplateForKindsThatAreNotOffered() {
        assertThat(mvc.get()
                        .uri("/imports/templates/PAYMENTS.xlsx")
                        .with(officers.ofCity().onPages()))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/imports/templates/REGIONAL_FIGURES.xlsx")
                        .with(officers.ofDistrict("321202").onPages()))
                .hasStatus(404);
    }

    private byte[] template(Officer officer, String kind) {
        var answer = mvc.get()
                .uri("/imports/templates/" + kind + ".xlsx")
                .with(officer.onPages())
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String bring(Officer officer, String kind, byte[] content) {
        var answer = mvc.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", "template.xlsx", "application/octet-stream", content))
                .param("kind", kind)
                .with(officer.onPages())
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        jobs.runWaiting();
        return "/api/v1" + answer.getResponse().getRedirectedUrl();
    }

    /** The same workbook with one more row on its first sheet. */
    private static byte[] filled(byte[] workbook, String... texts) throws IOException {
        var row = new StringBuilder("<row r=\"2\">");
        for (int column = 0; column < texts.length; column++) {
            row.append("<c r=\"%c2\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + column, texts[column]));
        }
        var result = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(result)) {
            for (var part : parts(workbook).entrySet()) {
                boolean isFirst = part.getKey().endsWith("sheet1.xml");
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write((isFirst
                                ? part.getValue().replace("</sheetData>", row + "</row></sheetData>")
                                : part.getValue())
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return result.toByteArray();
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        var file = Files.createTempFile("template", ".xlsx");
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipFile(Files.write(file, workbook).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
