package org.shegong.web.worker.change;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.beans.BeanUtils;

/** Fills a record of texts from the fields of a form; what the form does not name stays absent. */
final class TypedFields {

    private TypedFields() {}

    static <R extends Record> R into(Class<R> type, Map<String, List<String>> fields) {
        var components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(RecordComponent::getName)
                .map(name -> fields.containsKey(name) ? String.join(",", fields.get(name)) : null)
                .toArray();
        return BeanUtils.instantiateClass(constructor(type), values);
    }

    private static <R extends Record> Constructor<R> constructor(Class<R> type) {
        return BeanUtils.getResolvableConstructor(type);
    }
}
