package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.intake.sheet.WorkbookFixtures;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class HostileFileTests {

    private static final int SPOILT = 80;

    @Autowired
    ImportFixtures files;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    @AfterEach
    void empty() {
        register.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "empty.csv, '', FILE_EMPTY",
        "page.csv, <html><table>, FILE_MARKUP",
        "page.xls, <html><table>, FILE_NAME_DISAGREES",
        "text.xlsx, 姓名, FILE_NAME_DISAGREES",
        "commented.csv, '<!-- a --><html><table>', FILE_MARKUP",
        "bare.csv, '<meta charset=utf-8><table>', FILE_MARKUP",
        "text.csv, '{\\rtf1 a}', FILE_MARKUP",
        "paper.csv, '%PDF-1.7 a', FILE_MARKUP",
        "macro.xlsm, 'PK\u0003\u0004', FILE_ACTIVE_CONTENT",
        "paper.pdf, %PDF-1.7, FILE_KIND_UNKNOWN",
        "picture.png, x, FILE_KIND_UNKNOWN",
        "nameless, '姓名,身份证号', FILE_KIND_UNKNOWN",
    })
    void refusesWhatIsNoTable(String name, String content, String code) {
        refuses(name, content.getBytes(StandardCharsets.UTF_8), code);
    }

    @Test
    void refusesOldAndLockedWorkbooks() {
        var ole = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        refuses("old.xls", ole, "FILE_OLD_OR_ENCRYPTED");
        refuses("locked.xlsx", ole, "FILE_OLD_OR_ENCRYPTED");
    }

    @Test
    void refusesBombsBeforeTheyGoOff() {
        var zeros = "<row><c><v>1</v></c></row>".repeat(1_000_000);

        endsWithASentence("bomb.xlsx", WorkbookFixtures.workbook().sheet(zeros).bytes());
        endsWithASentence("archive.xlsx", zip("anything.txt", new byte[10]));
        endsWithASentence("many.xlsx", zipOfMany());
    }

    /** Some seconds, and not the minutes that it takes to judge what stands above. */
    @Test
    @Timeout(30)
    void refusesAtOnceWhatIsWrongFarBelow() {
        var rows = IntStream.range(0, 150_000)
                .mapToObj(row -> "<row><c><v>" + row * 7919L % 1_000_003 + "</v></c></row>")
                .collect(Collectors.joining());
        var header = "<row><c t='inlineStr'><is><t>姓名</t></is></c><c t='inlineStr'><is><t>身份证号</t></is></c>"
                + "<c t='inlineStr'><is><t>工作单位</t></is></c></row>";

        failsAs(header + rows + "<row><c r='XFD150002'><v>1</v></c></row>", "FILE_TOO_MANY_COLUMNS");
        failsAs(header + rows + "<row r='1048576'><c><v>1</v></c></row>", "FILE_TOO_MANY_ROWS");
        failsAs(header + rows + "<row><c></row>", "FILE_BROKEN");
        failsAs(header + rows + "<row><c><v>&nbsp;</v></c></row>", "FILE_BROKEN");
    }

    @Test
    void neverStumblesOverSpoiltWorkbooks() {
        var whole = GridFixtures.of(
                        RosterFixtures.HEADER,
                        RosterFixtures.line(1).strip(),
                        RosterFixtures.line(2).strip())
                .workbook();
        var random = new SplittableRandom(20261008);
        for (int round = 0; round < SPOILT; round++) {
            var spoilt = round % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int place = 0; place < 3 && spoilt.length > 0; place++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            }
            endsWithASentence("spoilt" + round + ".xlsx", spoilt);
        }
    }

    @Test
    void asksForColumnsWhereThereAreNone() {
        var header = files.bring("ROSTER", "header.csv", RosterFixtures.bytes(RosterFixtures.HEADER + "\n"));
        assertThat(files.view(header).state()).isEqualTo("CHECKED");
        assertThat(files.view(header).counts().read()).isZero();

        var prose = files.bring("ROSTER", "prose.csv", RosterFixtures.bytes("今天,天气,很好\n明天,也,好\n"));
        assertThat(files.view(prose).state()).isEqualTo("NEEDS_MAPPING");
        assertThat(files.view(prose).missing()).hasSize(3);
    }

    private void refuses(String name, byte[] content, String code) {
        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> files.bring("ROSTER", name, content))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldProblem::code)
                        .containsExactly(code));
    }

    private void failsAs(String rows, String code) {
        var view = files.view(files.bring(
                "ROSTER", "long.xlsx", WorkbookFixtures.workbook().sheet(rows).bytes()));
        assertThat(view.state()).isEqualTo("FAILED");
        assertThat(view.failure()).isEqualTo(code);
        assertThat(view.counts().read()).isZero();
    }

    /** Refused at the door, or ended in a state that says why; never a failure of the program. */
    private void endsWithASentence(String name, byte[] content) {
        try {
            var view = files.view(files.bring("ROSTER", name, content));
            assertThat(List.of("CHECKED", "NEEDS_MAPPING", "FAILED")).contains(view.state());
            assertThat(String.valueOf(view.failure())).isNotEqualTo("job-failed");
        } catch (InvalidFields refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static byte[] zipOfMany() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int entry = 0; entry < 300; entry++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/s" + entry + ".xml"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
