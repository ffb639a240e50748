package org.shegong.reports.population.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.reports.population.fact.PersonFacts.Employer;
import org.shegong.shared.Uuids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where employers stood and who supervised them; a double that was merged counts as the one it belongs to. */
@Component
class EmployerFacts {

    private static final String PLACE = "PLACE";

    private final JdbcClient jdbc;
    private final RegionCuts regions;

    EmployerFacts(JdbcClient jdbc, RegionCuts regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** By the id that employments name, also where that employer was merged into another. */
    Map<UUID, List<Dated<Employer>>> of(Set<UUID> named) {
        var rows = organizations(named);
        var followed =
                named.stream().filter(rows::containsKey).collect(Collectors.toMap(id -> id, id -> last(id, rows)));
        var segments = segments(Set.copyOf(followed.values()));
        var facts = new HashMap<UUID, List<Dated<Employer>>>();
        followed.forEach((id, employer) ->
                facts.put(id, intervals(employer, rows.get(employer), segments.getOrDefault(employer, List.of()))));
        return facts;
    }

    private Map<UUID, Organization> organizations(Set<UUID> named) {
        var found = new HashMap<UUID, Organization>();
        var next = Set.copyOf(named);
        while (!next.isEmpty()) {
            jdbc.sql("select id, kind, merged_into from organization where id in (:ids)")
                    .param("ids", keys(next))
                    .query(row -> {
                        var into = row.getBytes("merged_into");
                        found.put(
                                Uuids.of(row.getBytes("id")),
                                new Organization(row.getString("kind"), into == null ? null : Uuids.of(into)));
                    });
            next = found.values().stream()
                    .map(Organization::mergedInto)
                    .flatMap(Optional::stream)
                    .filter(id -> !found.containsKey(id))
                    .collect(Collectors.toSet());
        }
        return found;
    }

    private static UUID last(UUID id, Map<UUID, Organization> rows) {
        var current = id;
        for (var row = rows.get(id); row != null && row.into() != null; row = rows.get(row.into())) {
            current = row.into();
        }
        return current;
    }

    private Map<UUID, List<Segment>> segments(Set<UUID> employers) {
        if (employers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select organization_id, aspect, valid_from, content from organization_segment
                        where organization_id in (:ids) and live = 1 and aspect in ('PLACE', 'SUPERVISOR') order by valid_from
                        """)
                .param("ids", keys(employers))
                .query((row, number) -> new Segment(
                        Uuids.of(row.getBytes("organization_id")),
                        row.getString("aspect"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("content")))
                .stream()
                .collect(Collectors.groupingBy(Segment::organization));
    }

    private List<Dated<Employer>> intervals(UUID id, @Nullable Organization row, List<Segment> segments) {
        var kind = row == null ? null : row.kind();
        var places = segments.stream().filter(Segment::isPlace).toList();
        var supervisors =
                segments.stream().filter(segment -> !segment.isPlace()).toList();
        var days = new ArrayList<>(turns(segments, places));
        var intervals = new ArrayList<Dated<Employer>>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var area = said(places, day, true)
                    .map(code -> regions.areaOn(code, day))
                    .orElse(RegionCuts.Area.NOWHERE);
            var supervisor = said(supervisors, day, false)
                    .filter(text -> !text.isEmpty())
                    .map(UUID::fromString)
                    .orElse(null);
            var end = i + 1 < days.size() ? days.get(i + 1) : Dated.OPEN;
            intervals.add(new Dated<>(day, end, new Employer(id, area.district(), area.town(), supervisor, kind)));
        }
        return intervals;
    }

    private Set<LocalDate> turns(List<Segment> segments, List<Segment> places) {
        var days = new TreeSet<LocalDate>();
        days.add(Dated.EVER);
        segments.forEach(segment -> days.add(segment.from()));
        places.forEach(place -> days.addAll(regions.turnsOf(place.content())));
        return days;
    }

    /** What holds on a day; where it stands also counts for the days before that was first said. */
    private static Optional<String> said(Collection<Segment> segments, LocalDate day, boolean before) {
        return segments.stream()
                .filter(segment -> !segment.from().isAfter(day))
                .max(Comparator.comparing(Segment::from))
                .or(() -> before ? segments.stream().findFirst() : Optional.empty())
                .map(Segment::content);
    }

    private static List<byte[]> keys(Collection<UUID> ids) {
        return ids.stream().map(Uuids::bytes).toList();
    }

    private record Organization(String kind, @Nullable UUID into) {

        Optional<UUID> mergedInto() {
            return Optional.ofNullable(into);
        }
    }

    private record Segment(UUID organization, String aspect, LocalDate from, String content) {

        boolean isPlace() {
            return aspect.equals(PLACE);
        }
    }
}
