package org.shegong.reports.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.shegong.shared.input.CsvCells;

/** UTF-8 with its mark, every cell quoted and neutralised. */
class CsvSheet implements Sheet {

    private final Writer writer;
    private boolean begun;

    CsvSheet(OutputStream out) {
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    @Override
    public void line(List<String> cells) throws IOException {
        if (!begun) {
            writer.write('\uFEFF');
            begun = true;
        }
        writer.write(cells.stream().map(CsvSheet::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public void end() throws IOException {
        writer.flush();
    }

    private static String quoted(String cell) {
        return '"' + CsvCells.neutralised(cell).replace("\"", "\"\"") + '"';
    }
}
