package org.shegong.intake.download;

import java.util.Optional;
import org.shegong.certification.CertificationView;
import org.shegong.certification.CertificationView.CertificateView;
import org.shegong.certification.CertificationView.RegistrationView;
import org.shegong.organization.OrganizationFacts;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.contact.ContactKey;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.education.EducationView;
import org.shegong.worker.education.NewEducation;
import org.shegong.worker.known.PersonOnFile;

/** Everything of one person that a line of a roster tells. */
record RosterLine(WorkerRow row, PersonOnFile person, CertificationView proven, Optional<OrganizationFacts> employer) {

    String attribute(AttributeKind kind) {
        return person.attribute(kind).orElse("");
    }

    NewEducation study() {
        return person.studies().stream().findFirst().map(EducationView::study).orElse(NewEducation.NOTHING);
    }

    Optional<CertificateView> certificate() {
        return proven.certificates().stream().findFirst();
    }

    Optional<RegistrationView> registration() {
        return proven.registrations().stream().findFirst();
    }

    String contact(ContactKind kind) {
        return person.contact(kind).map(ContactKey::masked).orElse("");
    }
}
