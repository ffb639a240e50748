package org.shegong.intake.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, so that they can be wrong in exactly one way. */
public final class WorkbookFixtures {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private String properties = "";
    private int count;

    public static WorkbookFixtures workbook() {
        return new WorkbookFixtures();
    }

    /** Adds a sheet of the given rows, written as XML. */
    public WorkbookFixtures sheet(String rows) {
        return sheet(rows, "visible");
    }

    public WorkbookFixtures hidden(String rows) {
        return sheet(rows, "hidden");
    }

    private WorkbookFixtures sheet(String rows, String state) {
        count++;
        sheets.append("<sheet name='s%d' sheetId='%d' state='%s' r:id='r%d'/>".formatted(count, count, state, count));
        links.append("<Relationship Id='r%d' Type='%s/worksheet' Target='worksheets/s%d.xml'/>"
                .formatted(count, RELATIONS, count));
        return part("xl/worksheets/s" + count + ".xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public WorkbookFixtures styles(String styles) {
        links.append("<Relationship Id='st' Type='%s/styles' Target='styles.xml'/>".formatted(RELATIONS));
        return part("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
    }

    public WorkbookFixtures strings(String items) {
        links.append("<Relationship Id='ss' Type='%s/sharedStrings' Target='sharedStrings.xml'/>".formatted(RELATIONS));
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    public WorkbookFixtures from1904() {
        properties = "<workbookPr date1904='1'/>";
        return this;
    }

    public WorkbookFixtures part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Parts that were given before stay as they are. */
    public byte[] bytes() {
        lacking(
                "[Content_Types].xml",
                "<Types xmlns='%s'><Override PartName='/xl/workbook.xml' ContentType='%s'/></Types>"
                        .formatted(TYPES, MAIN));
        lacking(
                "xl/workbook.xml",
                "<workbook xmlns:r='%s'>%s<sheets>%s</sheets></workbook>".formatted(RELATIONS, properties, sheets));
        lacking("xl/_rels/workbook.xml.rels", "<Relationships>" + links + "</Relationships>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void lacking(String name, String content) {
        parts.putIfAbsent(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, byte[] content) {
        try {
            return Files.write(folder.resolve("file"), content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
