package org.shegong.certification.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.NewCertificate;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.reference.CodeEntry;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.input.CertificateNos;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.FreeTexts;
import org.shegong.shared.input.PartialDate;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.Texts;
import org.shegong.worker.entry.EntryCheck;
import org.shegong.worker.entry.WorkerEntry;
import org.springframework.stereotype.Service;

/** Judges what is typed about a certificate. */
@Service
public class CertificateEntryRules {

    /** The month of the first national examination. */
    private static final LocalDate FIRST_EXAM = LocalDate.of(2008, 6, 1);

    private static final int PLACE_LENGTH = 60;

    private final CodeLists lists;

    CertificateEntryRules(CodeLists lists) {
        this.lists = lists;
    }

    public EntryCheck<NewCertificate> check(CertificateEntry entry, LocalDate today) {
        var shown = new Shown(
                level(entry.certificateLevel(), today),
                CertificateNos.read(entry.certificateNo()),
                Dates.readPast(entry.approvalDate(), true, today),
                Dates.readYear(entry.examYear(), today),
                FreeTexts.read(entry.examPlace(), PLACE_LENGTH));
        var problems = new ArrayList<>(shown.problems());
        if (shown.isNothing()) {
            problems.add(new FieldProblem("certificateLevel", "REQUIRED"));
        }
        return new EntryCheck<>(
                problems, shown.warnings(), problems.isEmpty() ? shown.certificate() : Optional.empty());
    }

    /** The certificate that lies beside the form of a new person, if there is one. */
    Shown readBeside(WorkerEntry entry, LocalDate today) {
        return new Shown(
                level(entry.certificateLevel(), today),
                CertificateNos.read(entry.certificateNo()),
                Dates.readPast(entry.approvalDate(), false, today),
                Reading.empty(),
                Reading.empty());
    }

    private Reading<CertificateLevel> level(@Nullable String raw, LocalDate today) {
        var text = Texts.compact(raw);
        if (text.isEmpty()) {
            return Reading.empty();
        }
        return lists.resolve(CodeList.CERTIFICATE_LEVEL, text, today)
                .map(CodeEntry::code)
                .map(CertificateLevel::valueOf)
                .map(Reading::of)
                .orElseGet(() -> Reading.wrong("UNKNOWN_VALUE"));
    }

    /** A certificate field by field. */
    record Shown(
            Reading<CertificateLevel> level,
            Reading<String> number,
            Reading<PartialDate> approval,
            Reading<Integer> examYear,
            Reading<String> examPlace) {

        boolean isNothing() {
            return Stream.of(level, number, approval, examYear, examPlace).allMatch(Reading::isEmpty);
        }

        List<FieldProblem> problems() {
            var found = new ArrayList<FieldProblem>();
            add(found, "certificateLevel", level);
            add(found, "certificateNo", number);
            add(found, "approvalDate", approval);
            add(found, "examYear", examYear);
            add(found, "examPlace", examPlace);
            if (level.isEmpty() && !isNothing()) {
                found.add(new FieldProblem("certificateLevel", "REQUIRED"));
            }
            return found;
        }

        /** A level that no number proves stays unverified; what is older than the examination may be a local one. */
        List<FieldProblem> warnings() {
            var found = new ArrayList<FieldProblem>();
            if (!level.isEmpty() && number.isEmpty()) {
                found.add(new FieldProblem("certificateNo", "CERTIFICATE_NO_MISSING"));
            }
            if (approval.found().filter(day -> day.date().isBefore(FIRST_EXAM)).isPresent()) {
                found.add(new FieldProblem("approvalDate", "BEFORE_FIRST_EXAM"));
            }
            return found;
        }

        Optional<NewCertificate> certificate() {
            return level.found()
                    .map(held -> new NewCertificate(
                            held,
                            number.found().orElse(null),
                            approval.found().orElse(null),
                            examYear.found().orElse(null),
                            examPlace.found().orElse(null)));
        }

        private static void add(List<FieldProblem> found, String field, Reading<?> reading) {
            reading.problems().forEach(code -> found.add(new FieldProblem(field, code)));
        }
    }
}
