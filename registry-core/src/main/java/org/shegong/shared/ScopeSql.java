package org.shegong.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The same cut as {@link ScopePredicates} for SQL: a condition made of constants over the columns that
 * {@link ScopedRow} names, and the values to bind.
 *
 * @param condition a condition in brackets, {@code (1 = 0)} for an empty scope
 * @param values    named parameters of the condition
 */
public record ScopeSql(String condition, Map<String, Object> values) {

    public static ScopeSql of(Scope scope) {
        if (scope.isEverything()) {
            return new ScopeSql("(1 = 1)", Map.of());
        }
        var values = new HashMap<String, Object>();
        var condition = scope.reaches().stream()
                .map(reach -> condition(reach, values))
                .collect(Collectors.joining(" or ", "(", ")"));
        return new ScopeSql(scope.isEmpty() ? "(1 = 0)" : condition, values);
    }

    private static String condition(Reach reach, Map<String, Object> values) {
        if (reach instanceof Reach.InDistrict in) {
            return "district_code = " + bound(values, in.districtCode());
        } else if (reach instanceof Reach.InTown in) {
            return "town_code = " + bound(values, in.townCode());
        } else if (reach instanceof Reach.AtEmployer at) {
            return "employer_id = " + bound(values, at.employer().value());
        } else if (reach instanceof Reach.Supervised by) {
            return "supervisor_id = " + bound(values, by.authority().value());
        } else if (reach instanceof Reach.SupervisedInDistrict by) {
            return "(supervisor_id = " + bound(values, by.authority().value()) + " and district_code = "
                    + bound(values, by.districtCode()) + ")";
        } else if (reach instanceof Reach.Own own) {
            return "worker_id = " + bound(values, own.worker().value());
        }
        return "1 = 1";
    }

    private static String bound(Map<String, Object> values, Object value) {
        var name = "scope" + values.size();
        values.put(name, value instanceof java.util.UUID id ? Uuids.bytes(id) : value);
        return ":" + name;
    }
}
