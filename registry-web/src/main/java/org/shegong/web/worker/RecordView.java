package org.shegong.web.worker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.worker.TimelineEntry;
import org.shegong.worker.WorkerRecord;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.attribute.AttributeView;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.contact.ContactView;
import org.shegong.worker.education.EducationView;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.identity.DocumentView;
import org.shegong.worker.identity.NameView;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.record.RecordFacts;

/** A record in the order in which its page and its paper form ask for it. */
public record RecordView(WorkerRecord record, LocalDate today) {

    public WorkerRow getCard() {
        return record.card();
    }

    public long getVersion() {
        return record.version();
    }

    public List<TimelineEntry> getTimeline() {
        return record.timeline();
    }

    public List<DocumentView> getDocuments() {
        return record.facts().documents();
    }

    public List<EducationView> getEducation() {
        return record.facts().education();
    }

    /** The name in use. */
    public String getName() {
        return record.facts().names().stream()
                .filter(name -> !name.former())
                .map(NameView::name)
                .findFirst()
                .orElse("");
    }

    /** The same person as known by other facts. */
    public RecordView knowing(RecordFacts facts) {
        return new RecordView(new WorkerRecord(record.card(), facts, List.of()), today);
    }

    /** The same record with more lines in its timeline, the latest first. */
    RecordView telling(Stream<TimelineEntry> more) {
        var all = Stream.concat(record.timeline().stream(), more)
                .sorted(Comparator.comparing(TimelineEntry::on).reversed())
                .toList();
        return new RecordView(new WorkerRecord(record.card(), record.facts(), all), today);
    }

    public List<String> getFormerNames() {
        return record.facts().names().stream()
                .filter(NameView::former)
                .map(NameView::name)
                .toList();
    }

    /** The latest segment first. */
    public List<EmploymentView> getEmployments() {
        var segments = new ArrayList<>(record.facts().employments());
        Collections.reverse(segments);
        return segments;
    }

    public Optional<EmploymentView> mainEmployment() {
        return getEmployments().stream()
                .filter(segment -> segment.main() && segment.holdsOn(today))
                .findFirst();
    }

    /** Main segments that are planned and have not begun, the next first. */
    public List<EmploymentView> getPlanned() {
        return record.facts().employments().stream()
                .filter(segment -> segment.main() && segment.from().isAfter(today))
                .toList();
    }

    /** The main segment that lasted until this one began, and goes on without it. */
    public Optional<EmploymentView> before(EmploymentView segment) {
        return record.facts().employments().stream()
                .filter(other -> segment.main() && other.main() && other.leavingReason() == null)
                .filter(other -> segment.from().equals(other.to()))
                .findFirst();
    }

    public Optional<EmploymentView> segment(UUID id) {
        return record.facts().employments().stream()
                .filter(segment -> segment.id().equals(id))
                .findFirst();
    }

    /** The value of an attribute that holds today, empty where none is known. */
    public String value(String kind) {
        return record.facts().attributes().stream()
                .filter(attribute -> attribute.kind() == AttributeKind.valueOf(kind) && attribute.hasBegunOn(today))
                .map(AttributeView::value)
                .findFirst()
                .orElse("");
    }

    /** From when the value of an attribute holds that holds today, empty where nobody knows. */
    public String since(String kind) {
        return record.facts().attributes().stream()
                .filter(attribute -> attribute.kind() == AttributeKind.valueOf(kind) && attribute.hasBegunOn(today))
                .findFirst()
                .map(AttributeView::validFrom)
                .map(LocalDate::toString)
                .orElse("");
    }

    /** Whether birth date and sex are written in the number and cannot be changed beside it. */
    public boolean tellsBirthAndSex() {
        return getDocuments().stream().anyMatch(document -> document.kind().equals(NewDocument.RESIDENT_ID));
    }

    /** The mask of a way to reach or pay the person, empty where none is known. */
    public String contact(String kind) {
        return record.facts().contacts().stream()
                .filter(contact -> contact.kind() == ContactKind.valueOf(kind))
                .map(ContactView::masked)
                .findFirst()
                .orElse("");
    }

    public @Nullable Long getDaysLeft() {
        var validTo = record.card().certification().validTo();
        return validTo == null ? null : validTo.toEpochDay() - today.toEpochDay();
    }
}
