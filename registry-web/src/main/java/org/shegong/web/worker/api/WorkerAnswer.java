package org.shegong.web.worker.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.worker.TimelineEntry;
import org.shegong.worker.WorkerRecord;
import org.shegong.worker.attribute.AttributeView;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.contact.ContactView;
import org.shegong.worker.education.EducationView;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.identity.DocumentView;
import org.shegong.worker.identity.NameView;

/** A person as a program reads one. */
record WorkerAnswer(
        WorkerRow summary,
        List<NameView> names,
        List<DocumentView> documents,
        List<AttributeView> attributes,
        List<EducationView> education,
        List<Employment> employments,
        List<ContactView> contacts,
        List<TimelineEntry> timeline,
        long version) {

    /** One segment; {@code to} is the first day on which it no longer holds. */
    record Employment(
            UUID id,
            UUID organizationId,
            boolean main,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String establishmentKind,
            @Nullable String contractKind,
            @Nullable String title,
            List<String> serviceFields,
            @Nullable String leavingReason) {

        static Employment of(EmploymentView view) {
            return new Employment(
                    view.id(),
                    view.employer().value(),
                    view.main(),
                    view.from(),
                    view.to(),
                    view.terms().establishmentKind(),
                    view.terms().contractKind(),
                    view.terms().title(),
                    view.terms().serviceFields(),
                    view.leavingReason());
        }
    }

    static WorkerAnswer of(WorkerRecord record) {
        var facts = record.facts();
        return new WorkerAnswer(
                record.card(),
                facts.names(),
                facts.documents(),
                facts.attributes(),
                facts.education(),
                facts.employments().stream().map(Employment::of).toList(),
                facts.contacts(),
                record.timeline(),
                record.version());
    }
}
