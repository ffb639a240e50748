package org.shegong.intake.column;

import java.util.HashMap;
import java.util.Map;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The header words that people have matched themselves; each is used in later files of the same person. */
@Repository
public class OwnWordTable {

    private final JdbcTemplate jdbc;

    OwnWordTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The field by header word; an empty text for a column that is no field. */
    public Map<String, String> of(AccountId account, String kind) {
        var words = new HashMap<String, String>();
        jdbc.query(
                "select label, field from import_label_choice where account_id = ? and kind = ?",
                row -> {
                    words.put(row.getString("label"), row.getString("field"));
                },
                Uuids.bytes(account.value()),
                kind);
        return words;
    }

    /** Puts what was matched now in the place of what was matched before; what is recognised anyway is forgotten. */
    public void remember(
            AccountId account, String kind, Map<String, String> differing, Map<String, String> recognised) {
        var key = Uuids.bytes(account.value());
        var gone = new HashMap<>(differing);
        gone.putAll(recognised);
        jdbc.batchUpdate(
                "delete from import_label_choice where account_id = ? and kind = ? and label = ?",
                gone.keySet().stream()
                        .sorted()
                        .map(label -> new Object[] {key, kind, label})
                        .toList());
        jdbc.batchUpdate(
                "insert into import_label_choice (account_id, kind, label, field) values (?, ?, ?, ?)",
                differing.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(word -> new Object[] {key, kind, word.getKey(), word.getValue()})
                        .toList());
    }
}
