package org.shegong.worker.record;

import java.util.List;
import org.shegong.worker.attribute.AttributeView;
import org.shegong.worker.contact.ContactView;
import org.shegong.worker.education.EducationView;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.identity.DocumentView;
import org.shegong.worker.identity.NameView;
import org.springframework.modulith.NamedInterface;

/**
 * The facts of a person as the register knew them at some instant, masked.
 *
 * @param names       the one in use first
 * @param attributes  the latest first
 * @param education   the highest first
 * @param employments the earliest first, with derived ends
 */
@NamedInterface("record")
public record RecordFacts(
        List<NameView> names,
        List<DocumentView> documents,
        List<AttributeView> attributes,
        List<EducationView> education,
        List<EmploymentView> employments,
        List<ContactView> contacts) {}
