package org.shegong.worker.entry;

import java.time.LocalDate;
import org.shegong.reference.CodeList;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.FreeTexts;
import org.shegong.shared.input.PartialDate;
import org.shegong.worker.education.NewEducation;
import org.springframework.stereotype.Service;

/** Judges what is typed about a course of study. */
@Service
public class StudyEntryRules {

    private static final int NAME_LENGTH = 120;

    private final Codes codes;

    StudyEntryRules(Codes codes) {
        this.codes = codes;
    }

    public EntryCheck<NewEducation> check(StudyEntry entry, LocalDate today) {
        return check(entry, NewEducation.NOTHING, today);
    }

    /** @param kept the course as it is recorded, where it is told differently */
    public EntryCheck<NewEducation> check(StudyEntry entry, NewEducation kept, LocalDate today) {
        var findings = new Findings();
        findings.require("education", entry.education());
        var study = read(entry, kept, today, findings);
        return findings.check(() -> study);
    }

    NewEducation read(StudyEntry entry, LocalDate today, Findings findings) {
        return read(entry, NewEducation.NOTHING, today, findings);
    }

    private NewEducation read(StudyEntry entry, NewEducation kept, LocalDate today, Findings findings) {
        return new NewEducation(
                findings.take("education", codes.read(CodeList.EDUCATION, entry.education(), kept.level()))
                        .orElse(null),
                findings.take("degree", codes.read(CodeList.DEGREE, entry.degree(), kept.degree()))
                        .orElse(null),
                findings.take("school", FreeTexts.read(entry.school(), NAME_LENGTH))
                        .orElse(null),
                findings.take("major", FreeTexts.read(entry.major(), NAME_LENGTH))
                        .orElse(null),
                findings.take("graduatedOn", Dates.readPast(entry.graduatedOn(), true, today))
                        .map(PartialDate::toString)
                        .orElse(null));
    }
}
