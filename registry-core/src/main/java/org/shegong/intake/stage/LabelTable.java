package org.shegong.intake.stage;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.shegong.intake.layout.Claim;
import org.shegong.intake.layout.HeaderRule;
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

    /** Some of the Chinese words by which a column of that field is recognised, the shortest first. */
    public List<String> wordsFor(String kind, String field, int atMost) {
        return jdbc.queryForList(
                "select label from import_label where kind = ? and field = ? and label > '~'"
                        + " order by char_length(label), label limit ?",
                String.class,
                kind,
                field,
                atMost);
    }

    public Labels of(String kind) {
        var labels = new HashMap<String, Claim>();
        jdbc.query(
                "select label, field, weight from import_label where kind = ?",
                row -> {
                    labels.put(row.getString("label"), new Claim(row.getString("field"), row.getInt("weight")));
                },
                kind);
        return new Labels(labels, rules("import_label_pattern", kind), rules("import_label_bar", kind));
    }

    private List<HeaderRule> rules(String table, String kind) {
        return jdbc.query(
                "select field, words from " + table + " where kind = ? order by field, words",
                (row, number) -> new HeaderRule(row.getString("field"), Pattern.compile(row.getString("words"))),
                kind);
    }
}
