package org.shegong.intake.stage;

import java.util.HashMap;
import org.shegong.intake.layout.Labels;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The header words that are known. */
@Repository
public class LabelTable {

    private final JdbcTemplate jdbc;

    LabelTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Labels of(String kind) {
        var labels = new HashMap<String, String>();
        jdbc.query(
                "select label, field from import_label where kind = ?",
                row -> {
                    labels.put(row.getString("label"), row.getString("field"));
                },
                kind);
        return new Labels(labels);
    }
}
