package org.shegong.worker.record;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shegong.audit.AuditEvent;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.attribute.AttributeView;
import org.shegong.worker.education.EducationView;
import org.shegong.worker.employment.EmploymentView;

/** The facts of a person flattened to named values, masked, so that two readings can be compared. */
public final class RecordValues {

    private RecordValues() {}

    public static Map<String, String> of(RecordFacts facts) {
        var values = new TreeMap<String, String>();
        facts.names().forEach(name -> add(values, name.former() ? "formerName" : "name", name.name()));
        facts.documents().forEach(document -> add(values, "document." + document.kind(), document.masked()));
        facts.attributes().forEach(value -> add(values, value));
        facts.education().forEach(study -> add(values, "education", text(study)));
        facts.employments().forEach(segment -> add(values, "employment", text(segment)));
        facts.contacts().forEach(contact -> add(values, "contact." + contact.kind(), contact.masked()));
        return values;
    }

    public static AuditEvent told(
            String action, WorkerId worker, Map<String, String> before, Map<String, String> after) {
        var event = AuditEvent.done(action, "worker", worker);
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (var field : fields) {
            var old = before.getOrDefault(field, "");
            var now = after.getOrDefault(field, "");
            if (!old.equals(now)) {
                event = event.with("before." + field, old).with("after." + field, now);
            }
        }
        return event;
    }

    private static void add(Map<String, String> values, AttributeView told) {
        var field = "attribute." + told.kind();
        add(values, field, told.value());
        if (told.validFrom() != null) {
            add(values, field + ".since", told.validFrom().toString());
        }
    }

    private static void add(Map<String, String> values, String field, String value) {
        values.merge(field, value, (all, more) -> all + "; " + more);
    }

    private static String text(EducationView study) {
        return String.join(
                " ",
                or(study.study().level()),
                or(study.study().degree()),
                or(study.study().school()),
                or(study.study().major()),
                or(study.study().graduatedOn()));
    }

    private static String text(EmploymentView segment) {
        return segment.employer() + " " + segment.from() + "/" + or(segment.to()) + " "
                + or(segment.terms().title());
    }

    private static String or(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
