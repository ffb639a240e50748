package org.shegong.web.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.shegong.intake.RosterFixtures;
import org.shegong.job.JobRunner;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk with a roster: what is wrong is mended once, in a cell and in a workbook; all is applied, and undone. */
class ImportPathTests extends OfficerBrowserTest {

    private static final int ALIKE = 40;
    private static final String HEADER = "姓名,身份证号,工作单位,所在市(区),乡镇(街道),手机号码\n";
    private static final String WRONG = "12345";

    @Autowired
    JobRunner jobs;

    @Test
    void takesARosterThroughToItsUndoing() throws IOException {
        var reader = chen(Device.DESKTOP).opens("/imports").sees("还没有导入过文件").findsItSound("imports-none");
        bring(reader, roster()).sees("可以统一更正").findsItSound("import-checked");
        mendsTheCause(reader);
        mendsACell(reader);
        returnsTheWorkbook(reader);
        reader.goesTo("更正记录").enters().sees("您记住的更正").sees("逐行更正和传回的单元格").findsItSound("import-corrections");
        reader.goesTo("返回这次导入").enters().sees("把 42 行入库").goesTo("把 42 行入库").enters();
        works(reader, "入库中").sees("处理记录").findsItSound("import-applied");
        reader.goesTo("撤销这次导入").enters().sees("将撤回").findsItSound("import-undo");
        reader.goesTo("确认撤销").enters();
        works(reader, "撤销中").sees("这次导入的全部数据已撤回").findsItSound("import-undone");

        reader.opens("/workers").sees("共 3 条");
        bring(reader.opens("/imports"), roster()).sees("把 40 行入库");
    }

    @Test
    void showsBeforeAndAfterAndWhatBlocksTheUndoing() {
        var reader = chen(Device.PHONE).opens("/imports");
        bring(reader, file("城东街道", 1, "13800000001"))
                .sees("把 1 行入库")
                .goesTo("把 1 行入库")
                .enters();
        works(reader, "入库中").sees("处理记录");
        var first = reader.page().url();

        bring(reader.opens("/imports"), file("城东街道", 1, "13900000009")).sees("变更前后对照");
        reader.goesTo("变更前后对照").enters().sees("变更后").findsItSound("import-changes");
        reader.goesTo("返回这次导入").enters().sees("把 1 行入库");
        reader.goesTo("把 1 行入库").enters();
        works(reader, "入库中").sees("处理记录");
        var second = reader.page().url();

        reader.opens(first).goesTo("撤销这次导入").enters().sees("暂时不能撤销").findsItSound("import-blocked");
        undoes(reader.opens(second));
        undoes(reader.opens(first));
    }

    private void mendsTheCause(Reader reader) {
        reader.goesTo("更正“城东街办”，共 40 行").enters().sees("更正全部 40 行并重新核对").findsItSound("import-cause");
        reader.page().selectOption("#meant", "城东街道");
        reader.page().check("input[value=OWN_FILES]");
        reader.goesTo("更正全部 40 行并重新核对").enters().sees("更正已记下");
        works(reader, "核对中").sees("把 40 行入库");
    }

    private void mendsACell(Reader reader) {
        reader.goesTo("逐行更正").enters().sees("共 2 条").findsItSound("import-rows");
        reader.goesTo("第 42 行").types("13800001111").goesTo("保存并重新核对").enters();
        works(reader, "核对中")
                .sees("更正已记下")
                .sees("共 1 条")
                .goesTo("返回这次导入")
                .enters()
                .sees("把 41 行入库");
    }

    private void returnsTheWorkbook(Reader reader) throws IOException {
        var taken = reader.page().waitForDownload(() -> reader.goesTo("下载问题行").enters());
        reader.page()
                .setInputFiles(
                        "#returned", new FilePayload("改好.xlsx", "application/octet-stream", corrected(taken.path())));
        reader.goesTo("传回并重新核对").enters().sees("已收到改好的问题行");
        works(reader, "核对中").sees("把 42 行入库");
    }

    private void undoes(Reader reader) {
        reader.goesTo("撤销这次导入").enters().sees("将撤回");
        reader.goesTo("确认撤销").enters();
        works(reader, "撤销中").sees("这次导入的全部数据已撤回");
    }

    private Reader bring(Reader reader, FilePayload file) {
        reader.page().setInputFiles("#file", file);
        return works(reader.goesTo("上传并核对").enters(), "核对中");
    }

    /** Lets the work go on of which the page says that it waits. */
    private Reader works(Reader reader, String state) {
        reader.sees(state);
        jobs.runWaiting();
        return reader;
    }

    /** Forty people of a town that is no town, and two whose phones are wrong. */
    private static FilePayload roster() {
        var lines = IntStream.range(0, ALIKE)
                .mapToObj(person -> line("城东街办", person, "1380000" + (1_000 + person)))
                .collect(Collectors.joining());
        return payload(HEADER + lines + line("城东街道", ALIKE, "1391234") + line("城东街道", ALIKE + 1, WRONG));
    }

    private static FilePayload file(String town, int person, String phone) {
        return payload(HEADER + line(town, person, phone));
    }

    private static FilePayload payload(String text) {
        return new FilePayload("花名册.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String town, int person, String phone) {
        return RosterFixtures.name(person) + "," + RosterFixtures.number(person) + ",海陵社工站,海陵区," + town + "," + phone
                + "\n";
    }

    /** The workbook as a clerk sends it back. */
    private static byte[] corrected(Path workbook) throws IOException {
        var corrected = new ByteArrayOutputStream();
        try (var from = new ZipFile(workbook.toFile());
                var to = new ZipOutputStream(corrected)) {
            for (var part : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                var text = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                to.write(text.replace(">" + WRONG + "<", ">13800002222<").getBytes(StandardCharsets.UTF_8));
            }
        }
        return corrected.toByteArray();
    }
}
