package org.shegong.intake.sheet;

/** Reads the cell that the events stand at, up to its end. */
final class XlsxCells {

    private static final Cell SOMETHING = new Cell(Cell.Kind.TEXT, "…");
    private static final Cell NOWHERE = new Cell(Cell.Kind.ERROR, "#REF!");
    private static final Cell UNCALCULATED = new Cell(Cell.Kind.ERROR, "=");

    private final SharedStrings strings;
    private final NumberFormats formats;
    private final boolean from1904;

    XlsxCells(SharedStrings strings, NumberFormats formats, boolean from1904) {
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** Whether there is anything in the cell; what it is nobody asks. */
    static Cell glance(XmlEvents xml) {
        boolean inValue = false;
        boolean filled = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v") || xml.ends("v")) {
                inValue = xml.starts("v");
            } else if (xml.starts("t") || xml.ends("t")) {
                inValue = xml.starts("t");
            } else {
                filled |= inValue && !filled && xml.isInk();
            }
        }
        return filled ? SOMETHING : Cell.EMPTY;
    }

    Cell read(XmlEvents xml) {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var stored = new StringBuilder();
        boolean hasFormula = false;
        boolean hasValue = false;
        boolean inValue = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("is")) {
                SharedStrings.append(stored, SharedStrings.richText(xml, "is"));
                hasValue = true;
            } else if (xml.starts("v") || xml.ends("v")) {
                inValue = xml.starts("v");
                hasValue = true;
            } else if (xml.starts("f")) {
                hasFormula = true;
            } else if (inValue && xml.isText()) {
                SharedStrings.append(stored, xml.text());
            }
        }
        return hasFormula && !hasValue ? UNCALCULATED : cell(type, style, stored.toString());
    }

    private Cell cell(String type, String style, String stored) {
        return switch (type) {
            case "s" ->
                stored.isEmpty()
                        ? Cell.EMPTY
                        : strings.find(index(stored)).map(Cell::text).orElse(NOWHERE);
            case "inlineStr" -> Cell.text(stored);
            case "str" -> Cell.text(SharedStrings.unescaped(stored));
            case "b" -> Cell.text(stored.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Cell(Cell.Kind.ERROR, stored);
            case "d" -> isoDay(stored);
            default -> stored.isEmpty() ? Cell.EMPTY : Numerals.cell(stored, formats.of(style), from1904);
        };
    }

    private static Cell isoDay(String stored) {
        return stored.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T00:00:00(?:\\.0+)?Z?)?")
                ? new Cell(Cell.Kind.DATE, stored.substring(0, 10))
                : Cell.text(stored);
    }

    private static int index(String stored) {
        return stored.length() <= 8 && stored.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(stored)
                : -1;
    }
}
