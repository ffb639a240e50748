package org.shegong.intake.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.Texts;

/** A row whose fields are read, while the rules of its kind look at it. */
public final class RowUnderCheck {

    private final Map<String, Reading<String>> readings;
    private final Map<String, String> typed;
    private final Map<String, String> derived = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    RowUnderCheck(Map<String, Reading<String>> readings, Map<String, String> typed) {
        this.readings = readings;
        this.typed = typed;
    }

    /** The normalised value of a field, if it was understood; even when the age of a person refuses the row. */
    public Optional<String> value(String field) {
        return reading(field).understood();
    }

    /** What stands in the cell, for comparing with what is on file. */
    public String typed(String field) {
        return Texts.judged(typed.get(field));
    }

    public boolean isEmpty(String field) {
        return reading(field).isEmpty();
    }

    public void require(String field) {
        if (isEmpty(field)) {
            reject(field, "REQUIRED");
        }
    }

    public void reject(String field, String code) {
        findings.add(new Finding(field, code, Outcome.REJECT));
    }

    public void warn(String field, String code) {
        findings.add(new Finding(field, code, Outcome.WARN));
    }

    /** Keeps something that a rule found out, for the applying of the row. */
    public void derive(String name, String value) {
        derived.put(name, value);
    }

    Map<String, String> derived() {
        return derived;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private Reading<String> reading(String field) {
        return readings.getOrDefault(field, Reading.empty());
    }
}
