package org.shegong.worker;

import java.util.Objects;
import java.util.stream.Stream;
import org.shegong.worker.attribute.AttributeView;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.identity.NameView;
import org.shegong.worker.record.RecordFacts;

/** The dated facts of a life as lines of a timeline. */
final class TimelineFacts {

    private TimelineFacts() {}

    static Stream<TimelineEntry> of(RecordFacts facts) {
        return Stream.of(
                        facts.employments().stream().flatMap(TimelineFacts::ofEmployment),
                        facts.attributes().stream().flatMap(TimelineFacts::ofAttribute),
                        facts.names().stream().flatMap(TimelineFacts::ofName))
                .flatMap(lines -> lines);
    }

    private static Stream<TimelineEntry> ofEmployment(EmploymentView segment) {
        var begun = new TimelineEntry(
                segment.from(),
                segment.main() ? "employment-begun" : "side-employment-begun",
                segment.employer().toString(),
                false);
        return segment.to() == null || segment.leavingReason() == null
                ? Stream.of(begun)
                : Stream.of(
                        begun,
                        new TimelineEntry(
                                segment.to(),
                                segment.main() ? "employment-ended" : "side-employment-ended",
                                segment.leavingReason(),
                                false));
    }

    private static Stream<TimelineEntry> ofAttribute(AttributeView value) {
        return Stream.ofNullable(value.validFrom())
                .map(from -> new TimelineEntry(from, "attribute-" + value.kind().name(), value.value(), false));
    }

    private static Stream<TimelineEntry> ofName(NameView name) {
        return Stream.ofNullable(name.validFrom())
                .map(from -> new TimelineEntry(Objects.requireNonNull(from), "name-changed", name.name(), false));
    }
}
