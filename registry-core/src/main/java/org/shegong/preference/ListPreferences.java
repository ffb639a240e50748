package org.shegong.preference;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.Ids;
import org.shegong.shared.input.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each reader likes to see a list: saved views, and the columns to show. A list is named by a code such as {@code workers}. */
@Service
@Transactional
public class ListPreferences {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    ListPreferences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SavedView> views(AccountId account, String list) {
        return jdbc.sql(
                        "select id, name, query from saved_view where account_id = :account and list = :list order by name")
                .param("account", Uuids.bytes(account.value()))
                .param("list", list)
                .query((row, number) ->
                        new SavedView(Uuids.of(row.getBytes("id")), row.getString("name"), row.getString("query")))
                .list();
    }

    /** Keeps the filters of a query string; what was typed into the search box is not kept. */
    public void saveView(AccountId account, String list, String typedName, String typedQuery) {
        var name = Texts.judged(typedName);
        var query = KeptQuery.of(typedQuery);
        if (name.isEmpty() || Texts.codePoints(name) > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            throw new UnusableView();
        } else if (views(account, list).stream().anyMatch(view -> view.name().equals(name))) {
            throw new ViewNameTaken();
        }
        jdbc.sql("""
                insert into saved_view (id, account_id, list, name, query, saved_at)
                values (:id, :account, :list, :name, :query, :now)
                """)
                .param("id", Uuids.bytes(Ids.next()))
                .param("account", Uuids.bytes(account.value()))
                .param("list", list)
                .param("name", name)
                .param("query", query)
                .param("now", Utc.stored(clock.instant()))
                .update();
    }

    public void forgetView(AccountId account, UUID view) {
        jdbc.sql("delete from saved_view where account_id = :account and id = :id")
                .param("account", Uuids.bytes(account.value()))
                .param("id", Uuids.bytes(view))
                .update();
    }

    /** The chosen columns in order, or an empty list where the reader has not chosen. */
    @Transactional(readOnly = true)
    public List<String> columns(AccountId account, String list) {
        return jdbc.sql("select columns from column_choice where account_id = :account and list = :list")
                .param("account", Uuids.bytes(account.value()))
                .param("list", list)
                .query(String.class)
                .optional()
                .map(columns -> Arrays.asList(columns.split(",", -1)))
                .orElse(List.of());
    }

    /** @param known all columns of the list; others are dropped, and choosing none is choosing anew */
    public void chooseColumns(AccountId account, String list, List<String> chosen, List<String> known) {
        var kept = known.stream().filter(chosen::contains).toList();
        jdbc.sql("delete from column_choice where account_id = :account and list = :list")
                .param("account", Uuids.bytes(account.value()))
                .param("list", list)
                .update();
        if (!kept.isEmpty()) {
            jdbc.sql("insert into column_choice (account_id, list, columns) values (:account, :list, :columns)")
                    .param("account", Uuids.bytes(account.value()))
                    .param("list", list)
                    .param("columns", String.join(",", kept))
                    .update();
        }
    }
}
