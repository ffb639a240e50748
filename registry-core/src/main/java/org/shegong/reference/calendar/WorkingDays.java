package org.shegong.reference.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.reference.edition.Editions;
import org.shegong.reference.edition.Kept;
import org.shegong.shared.StaleRecord;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts working days by the calendar; beyond its last year only weekends are known to be free. */
@Service
public class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final JdbcClient jdbc;
    private final Kept<NavigableMap<LocalDate, DayKind>> calendar;
    private final AuditTrail audit;

    WorkingDays(JdbcClient jdbc, Editions editions, AuditTrail audit) {
        this.jdbc = jdbc;
        this.calendar = editions.keep("calendar", this::load);
        this.audit = audit;
    }

    /** Monday to Friday, except where the State Council moved a day; beyond the last year that is known, just the week. */
    public boolean isWorkingDay(LocalDate day) {
        var kind = calendar.get().get(day);
        return kind == null ? !WEEKEND.contains(day.getDayOfWeek()) : kind == DayKind.WORK;
    }

    /** The first working day after a day. */
    public LocalDate next(LocalDate day) {
        return plus(day, 1).day();
    }

    /** The n-th working day after a day; with n = 0 the day itself. */
    public Deadline plus(LocalDate day, int count) {
        var reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return new Deadline(reached, reached.getYear() > lastYear());
    }

    /** The last year whose holidays are known. */
    public int lastYear() {
        var days = calendar.get();
        return days.isEmpty() ? 0 : days.lastKey().getYear();
    }

    /** The days of a year that differ from their weekday, in order. */
    public List<SpecialDay> of(int year) {
        return calendar
                .get()
                .subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                .entrySet()
                .stream()
                .map(day -> new SpecialDay(day.getKey(), day.getValue()))
                .toList();
    }

    /** How a day differs from its weekday; nothing where it follows it. */
    public Optional<DayKind> kindOf(LocalDate day) {
        return Optional.ofNullable(calendar.get().get(day));
    }

    /**
     * Says how a day differs from its weekday; without a kind it follows its weekday again.
     *
     * @param seen what the editor saw of that day
     * @throws StaleRecord if it is otherwise by now
     */
    @Transactional
    public void set(LocalDate day, @Nullable DayKind seen, @Nullable DayKind kind) {
        if (changed(day, seen, kind) == 0) {
            throw new StaleRecord();
        }
        calendar.changed();
        audit.record(AuditEvent.done("calendar-day-set", "calendar-day", day).with("kind", kind == null ? "" : kind));
    }

    private int changed(LocalDate day, @Nullable DayKind seen, @Nullable DayKind kind) {
        if (seen == null) {
            return kind == null ? unchanged(day) : begun(day, kind);
        }
        var change = kind == null
                ? "delete from calendar_day where calendar_date = :day and kind = :seen"
                : "update calendar_day set kind = :kind, version = version + 1"
                        + " where calendar_date = :day and kind = :seen";
        return jdbc.sql(change)
                .param("day", day)
                .param("seen", seen.name())
                .param("kind", kind == null ? "" : kind.name())
                .update();
    }

    private int unchanged(LocalDate day) {
        return kindOf(day).isEmpty() ? 1 : 0;
    }

    private int begun(LocalDate day, DayKind kind) {
        try {
            return jdbc.sql("insert into calendar_day (calendar_date, kind, version) values (:day, :kind, 0)")
                    .param("day", day)
                    .param("kind", kind.name())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new StaleRecord();
        }
    }

    private NavigableMap<LocalDate, DayKind> load() {
        var days = new TreeMap<LocalDate, DayKind>();
        jdbc.sql("select calendar_date, kind from calendar_day")
                .query((row, number) -> Map.entry(
                        row.getObject("calendar_date", LocalDate.class), DayKind.valueOf(row.getString("kind"))))
                .list()
                .forEach(day -> days.put(day.getKey(), day.getValue()));
        return days;
    }

    /**
     * A day on which something is due.
     *
     * @param beyondCalendar whether holidays may still move it, because its year is not in the calendar yet
     */
    public record Deadline(LocalDate day, boolean beyondCalendar) {}
}
