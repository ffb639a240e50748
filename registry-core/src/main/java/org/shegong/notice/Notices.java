package org.shegong.notice;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.Ids;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells people things, and knows what they have read. Everyone reaches the own messages only. */
@Service
@Transactional
public class Notices {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Notices(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param code      worded under {@code notice.<code>}
     * @param arguments fill the wording; without personal data
     * @param link      a page of the program, or an empty text
     */
    public void tell(AccountId account, String code, List<String> arguments, String link) {
        jdbc.sql("""
                insert into notice (id, account_id, code, arguments, link, told_at)
                values (:id, :account, :code, :arguments, :link, :now)
                """)
                .param("id", Uuids.bytes(Ids.next()))
                .param("account", Uuids.bytes(account.value()))
                .param("code", code)
                .param("arguments", json.writeValueAsString(arguments))
                .param("link", link)
                .param("now", Utc.stored(clock.instant()))
                .update();
    }

    /** What the bell shows. */
    @Transactional(readOnly = true)
    public long unreadOf(AccountId account) {
        return jdbc.sql("select count(*) from notice where account_id = :account and read_at is null")
                .param("account", Uuids.bytes(account.value()))
                .query(Long.class)
                .single();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Page<NoticeView> of(AccountId account, Pageable page) {
        var owner = Uuids.bytes(account.value());
        var total = jdbc.sql("select count(*) from notice where account_id = :account")
                .param("account", owner)
                .query(Long.class)
                .single();
        var found = jdbc.sql("select * from notice where account_id = :account"
                        + " order by told_at desc, id desc limit :limit offset :offset")
                .param("account", owner)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(views())
                .list();
        return new PageImpl<>(found, page, total);
    }

    /** Marks a message as read and tells where it leads; nothing for another's message. */
    public Optional<String> open(AccountId account, UUID id) {
        markRead("id = :only", account, id);
        return jdbc.sql("select link from notice where account_id = :account and id = :id")
                .param("account", Uuids.bytes(account.value()))
                .param("id", Uuids.bytes(id))
                .query(String.class)
                .optional();
    }

    /** Those that stand unread now; what is told later stays unread. */
    public void markAllRead(AccountId account) {
        markRead("id <> :only", account, new UUID(0, 0));
    }

    private void markRead(String which, AccountId account, UUID id) {
        jdbc.sql("update notice set read_at = :now where account_id = :account and read_at is null and " + which)
                .param("now", Utc.stored(clock.instant()))
                .param("account", Uuids.bytes(account.value()))
                .param("only", Uuids.bytes(id))
                .update();
    }

    private RowMapper<NoticeView> views() {
        return (row, number) -> {
            var readAt = row.getObject("read_at", LocalDateTime.class);
            return new NoticeView(
                    Uuids.of(row.getBytes("id")),
                    row.getString("code"),
                    json.readValue(row.getString("arguments"), TEXTS),
                    row.getString("link"),
                    Utc.instant(row.getObject("told_at", LocalDateTime.class)),
                    readAt == null ? null : Utc.instant(readAt));
        };
    }
}
