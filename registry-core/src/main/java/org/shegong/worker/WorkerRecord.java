package org.shegong.worker;

import java.util.List;
import org.shegong.worker.attribute.AttributeView;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.contact.ContactView;
import org.shegong.worker.education.EducationView;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.identity.DocumentView;
import org.shegong.worker.identity.NameView;

/**
 * Everything that the record page shows of a person, masked.
 *
 * @param card       what lists show
 * @param facts      what the register knows now
 * @param timeline   facts and decisions by their day, the latest first
 */
public record WorkerRecord(WorkerRow card, Facts facts, List<TimelineEntry> timeline) {

    public long version() {
        return card.version();
    }

    /**
     * The facts of a person as the register knew them at some instant.
     *
     * @param names       the one in use first
     * @param attributes  those of one kind together, the latest first
     * @param education   the highest first
     * @param employments the earliest first, with derived ends
     */
    public record Facts(
            List<NameView> names,
            List<DocumentView> documents,
            List<AttributeView> attributes,
            List<EducationView> education,
            List<EmploymentView> employments,
            List<ContactView> contacts) {}
}
