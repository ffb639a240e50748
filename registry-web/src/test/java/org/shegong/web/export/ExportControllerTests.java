package org.shegong.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shegong.job.JobRunner;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ExportControllerTests {

    @TempDir
    Path folder;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    JobRunner runner;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void sendsAShortListAtOnce() throws IOException {
        var lin = officers.ofCity();

        var file = fetched(lin, begun(lin, 2, "CSV"));

        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("things-");
        assertThat(file.getResponse().getHeader("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        var lines =
                file.getResponse().getContentAsString(StandardCharsets.UTF_8).split("\r\n", -1);
        assertThat(lines[0])
                .startsWith("\uFEFF\"CITY_OFFICER " + lin.user().login())
                .contains("审计检查", "many=2");
        assertThat(lines[2]).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\",\"" + Things.ACCOUNT + "\"");
    }

    @Test
    void writesTextAndNoFormulaIntoSheets() throws IOException {
        var lin = officers.ofCity();

        var sheet = sheetOf(fetched(lin, begun(lin, 2, "XLSX")).getResponse().getContentAsByteArray());

        assertThat(sheet).contains("inlineStr", "=HYPERLINK", Things.ACCOUNT).doesNotContain("<f>");
    }

    @Test
    void recordsPurposeAndRowsBeforeDataLeaves() {
        var lin = officers.ofCity();
        begun(lin, 3, "CSV");

        assertThat(jdbc.queryForMap("select reason, detail from audit_entry where action = 'list-exported'"))
                .containsEntry("reason", "AUDIT")
                .hasEntrySatisfying(
                        "detail",
                        detail -> assertThat((String) detail).contains("\"rows\":\"3\"", "idsHash", "many=3"));
    }

    @Test
    void readsALongListAsAJob() throws IOException {
        var lin = officers.ofCity();
        var job = begun(lin, 1201, "CSV");
        assertThat(job).startsWith("/jobs/");

        runner.runWaiting();

        var export = jdbc.queryForObject("select link from job", String.class);
        var text =
                fetched(lin, Objects.requireNonNull(export)).getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(1203);
    }

    @Test
    void stopsWhenTheRightsOfItsOwnerEnd() {
        var lin = officers.ofCity();
        begun(lin, 1201, "CSV");
        jdbc.update("update account_grant set state = 'ENDED'");

        runner.runWaiting();

        assertThat(jdbc.queryForObject("select problem from job", String.class)).isEqualTo("export-revoked");
        assertThat(jdbc.queryForObject("select count(*) from list_export_part", Long.class))
                .isZero();
    }

    @Test
    void givesAFileToItsOwnerOnly() {
        var lin = officers.ofCity();
        var export = begun(lin, 2, "CSV");

        assertThat(mvc.get().uri(export + "/file").with(officers.ofCity().onPages()))
                .hasStatus(404);
        assertThat(mvc.get().uri(export).with(lin.onPages())).hasStatusOk();
    }

    @Test
    void asksForAPurposeFromTheList() {
        assertThat(mvc.post()
                        .uri("/exports")
                        .with(officers.ofCity().onPages())
                        .param("list", "things")
                        .param("filter", "many=1")
                        .param("purpose", "CURIOSITY"))
                .hasStatus(400);
    }

    private String begun(Officer officer, int rows, String format) {
        var answer = mvc.post()
                .uri("/exports")
                .with(officer.onPages())
                .param("list", "things")
                .param("format", format)
                .param("purpose", "AUDIT")
                .param("filter", "many=" + rows)
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult fetched(Officer officer, String export) {
        var file = mvc.get().uri(export + "/file").with(officer.onPages()).exchange();
        assertThat(file).hasStatusOk();
        return file;
    }

    private String sheetOf(byte[] book) throws IOException {
        var file = Files.write(folder.resolve("things.xlsx"), book);
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
