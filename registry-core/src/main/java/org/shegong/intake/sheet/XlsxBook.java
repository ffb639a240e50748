package org.shegong.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workbook of the Office Open XML kind: its visible sheets, and behind them the hidden ones. */
final class XlsxBook implements Book {

    private static final String MAIN = "spreadsheetml.sheet.main+xml";
    private static final List<String> ACTIVE =
            List.of("macroEnabled", "vbaProject", "externalLink", "oleObject", "activeX", "acrosheet", "dialogsheet");
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Archive archive;
    private final List<Sheet> sheets = new ArrayList<>();
    private final SharedStrings strings;
    private final NumberFormats formats;
    private boolean from1904;

    private XlsxBook(Archive archive) {
        this.archive = archive;
        archive.names(".rels").forEach(this::refuseActiveRelations);
        var workbook = workbookPart();
        var folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        var relations = relations(folder, workbook.substring(folder.length()));
        readWorkbook(workbook, relations);
        var texts = relations.getOrDefault("/sharedStrings", "");
        strings = texts.isEmpty() ? new SharedStrings() : SharedStrings.read(archive.part(texts));
        var styles = relations.getOrDefault("/styles", "");
        formats = styles.isEmpty() ? NumberFormats.none() : NumberFormats.read(archive.part(styles));
    }

    static Book open(Path file) throws IOException {
        var archive = Archive.open(file);
        try {
            return new XlsxBook(archive);
        } catch (RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    @Override
    public int sheets() {
        return sheets.size();
    }

    @Override
    public String name(int sheet) {
        return sheets.get(sheet).name();
    }

    @Override
    public Rows rows(int sheet) {
        return new XlsxRows(events(sheet), new XlsxCells(strings, formats, from1904));
    }

    /** Texts and numbers do not matter here, which makes it quicker than reading. */
    @Override
    public void walk(int sheet) {
        try (var rows = XlsxRows.glancing(events(sheet), new XlsxCells(strings, formats, from1904))) {
            while (rows.hasNext()) {
                rows.next();
            }
        }
    }

    private XmlEvents events(int sheet) {
        return new XmlEvents(archive.part(sheets.get(sheet).part()));
    }

    @Override
    public void close() {
        archive.close();
    }

    /** Whatever the parts are called, relations tell what they are. Only hyperlinks may lead out of the file. */
    private void refuseActiveRelations(String name) {
        try (var xml = new XmlEvents(archive.part(name))) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    var type = xml.attribute("Type");
                    refuseActive(type);
                    if (xml.attribute("TargetMode").equals("External") && !type.endsWith("/hyperlink")) {
                        throw new UnusableFile("FILE_ACTIVE_CONTENT");
                    }
                }
            }
        }
    }

    private static void refuseActive(String type) {
        if (ACTIVE.stream().anyMatch(type::contains)) {
            throw new UnusableFile("FILE_ACTIVE_CONTENT");
        }
    }

    private String workbookPart() {
        if (!archive.holds(CONTENT_TYPES)) {
            throw new UnusableFile("FILE_KIND_UNKNOWN");
        }
        var workbook = "";
        try (var xml = new XmlEvents(archive.part(CONTENT_TYPES))) {
            while (xml.next()) {
                var type = xml.starts("Override") || xml.starts("Default") ? xml.attribute("ContentType") : "";
                refuseActive(type);
                if (type.endsWith(MAIN)) {
                    workbook = xml.attribute("PartName");
                }
            }
        }
        var part = workbook.isEmpty() ? "xl/workbook.xml" : workbook.substring(workbook.startsWith("/") ? 1 : 0);
        if (!archive.holds(part)) {
            throw new UnusableFile("FILE_KIND_UNKNOWN");
        }
        return part;
    }

    /** Parts by relation id, and the parts that exist once by the end of their type. */
    private Map<String, String> relations(String folder, String workbook) {
        var parts = new HashMap<String, String>();
        try (var xml = new XmlEvents(archive.part(folder + "_rels/" + workbook + ".rels"))) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    var target = xml.attribute("Target");
                    var part = target.startsWith("/") ? target.substring(1) : folder + target;
                    var type = xml.attribute("Type");
                    parts.put(xml.attribute("Id"), part);
                    parts.put(type.substring(Math.max(0, type.lastIndexOf('/'))), part);
                }
            }
        }
        return parts;
    }

    private void readWorkbook(String part, Map<String, String> relations) {
        var hidden = new ArrayList<Sheet>();
        try (var xml = new XmlEvents(archive.part(part))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = List.of("1", "true").contains(xml.attribute("date1904"));
                } else if (xml.starts("sheet")) {
                    var target = relations.getOrDefault(xml.attributeOf("/relationships", "id"), "");
                    var sheet = new Sheet(xml.attribute("name"), target);
                    (xml.attribute("state").endsWith("idden") ? hidden : sheets).add(sheet);
                }
            }
        }
        sheets.addAll(hidden);
        sheets.removeIf(sheet -> !archive.holds(sheet.part()));
        if (sheets.isEmpty() || sheets.stream().map(Sheet::part).distinct().count() < sheets.size()) {
            throw new UnusableFile("FILE_BROKEN");
        }
    }

    private record Sheet(String name, String part) {}
}
