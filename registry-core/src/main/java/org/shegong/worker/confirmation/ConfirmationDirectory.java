package org.shegong.worker.confirmation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopeSql;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells offices which employers have confirmed their lists. Only employers at whom somebody works have a list. */
@Service
@Transactional(readOnly = true)
public class ConfirmationDirectory {

    private static final String EMPLOYERS = """
             from (select employer_id, max(employer_name) as name, max(district_code) as district,
                          max(town_code) as town, count(*) as people
                   from worker_card where employer_id is not null and %s group by employer_id) e
             left join roster_confirmation l on l.employer_id = e.employer_id and l.number =
                 (select max(x.number) from roster_confirmation x where x.employer_id = e.employer_id)
            """;

    /** Served by an index alone; each district's sums are asked for on every visit to the overview. */
    private static final String COUNTED = """
             from (select district_code as district, employer_id, count(*) as people
                   from worker_card where employer_id is not null and %s group by district_code, employer_id) e
             left join (select c.employer_id, c.quarter, c.confirmed_at from roster_confirmation c
                   join (select employer_id, max(number) as number from roster_confirmation group by employer_id) m
                     on m.employer_id = c.employer_id and m.number = c.number) l on l.employer_id = e.employer_id
            """;

    private static final Map<String, String> SORTS =
            Map.of("name", "e.name", "district", "e.district", "people", "e.people", "confirmedAt", "l.confirmed_at");

    private final JdbcClient jdbc;
    private final Clock clock;

    ConfirmationDirectory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The sums of the quarter of today, district by district. */
    public RosterFreshness freshness(Scope scope) {
        var quarter = Quarter.of(LocalDate.now(clock));
        var cut = ScopeSql.of(scope);
        var districts = jdbc.sql("""
                select e.district, count(*) as employers, sum(e.people) as people,
                       sum(case when l.quarter = :quarter then 1 else 0 end) as confirmed,
                       sum(case when l.quarter = :quarter then e.people else 0 end) as covered,
                       sum(case when l.quarter is null then 1 else 0 end) as never, min(l.confirmed_at) as oldest
                """ + COUNTED.formatted(cut.condition()) + " group by e.district order by e.district")
                .params(cut.values())
                .param("quarter", quarter.code())
                .query((row, number) -> district(row))
                .list();
        return new RosterFreshness(quarter, districts);
    }

    /** A page of employers; sorted by {@code name}, {@code district}, {@code people} or {@code confirmedAt}. */
    public Page<EmployerFreshness> search(Scope scope, ConfirmationSearch search, Pageable page) {
        var cut = ScopeSql.of(scope);
        var values = new HashMap<String, Object>(cut.values());
        var from = EMPLOYERS.formatted(cut.condition()) + conditions(search, values);
        long total = jdbc.sql("select count(*)" + from)
                .params(values)
                .query(Long.class)
                .single();
        values.put("quarter", Quarter.of(LocalDate.now(clock)).code());
        values.put("size", page.getPageSize());
        values.put("offset", page.getOffset());
        var rows = jdbc.sql("select e.*, case when l.quarter = :quarter then 1 else 0 end as confirmed,"
                        + " l.confirmed_at, l.actor_name, l.by_office" + from + order(page)
                        + " limit :size offset :offset")
                .params(values)
                .query((row, number) -> employer(row))
                .list();
        return new PageImpl<>(rows, page, total);
    }

    private String conditions(ConfirmationSearch search, Map<String, Object> values) {
        var conditions = new StringBuilder(" where 1 = 1");
        if (search.district() != null && !search.district().isEmpty()) {
            conditions.append(" and e.district = :district");
            values.put("district", search.district());
        }
        if (search.state() == ConfirmationSearch.State.NEVER) {
            conditions.append(" and l.id is null");
        } else if (search.state() != null) {
            boolean confirmed = search.state() == ConfirmationSearch.State.CONFIRMED;
            conditions.append(confirmed ? " and l.quarter = :asked" : " and (l.id is null or l.quarter <> :asked)");
            values.put("asked", Quarter.of(LocalDate.now(clock)).code());
        }
        return conditions.toString();
    }

    private static String order(Pageable page) {
        var asked = page.getSort().stream()
                .filter(by -> SORTS.containsKey(by.getProperty()))
                .map(by -> SORTS.get(by.getProperty()) + (by.isAscending() ? ", " : " desc, "))
                .toList();
        return " order by " + String.join("", asked) + "e.employer_id";
    }

    private static DistrictFreshness district(ResultSet row) throws SQLException {
        return new DistrictFreshness(
                row.getString("district"),
                row.getLong("employers"),
                row.getLong("confirmed"),
                row.getLong("people"),
                row.getLong("covered"),
                row.getLong("never"),
                instant(row, "oldest"));
    }

    private static EmployerFreshness employer(ResultSet row) throws SQLException {
        return new EmployerFreshness(
                Uuids.of(row.getBytes("employer_id")),
                row.getString("name"),
                row.getString("district"),
                row.getString("town"),
                row.getLong("people"),
                row.getBoolean("confirmed"),
                instant(row, "confirmed_at"),
                row.getString("actor_name"),
                row.getBoolean("by_office"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : Utc.instant(stored);
    }
}
