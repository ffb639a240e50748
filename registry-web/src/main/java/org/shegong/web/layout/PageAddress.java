package org.shegong.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.shegong.web.support.Submission;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list as it stands, from which its links are made: the next page, another sort, one filter less.
 *
 * @param path   the page itself
 * @param fields what was asked of it, in order
 */
public record PageAddress(String path, List<Field> fields) {

    /** Said about one request only, never kept in a link. */
    private static final Set<String> PASSING =
            Set.of("done", "lang", Submission.OTHER_LANGUAGE, "total", "_csrf", "_operation");

    private static final String PAGE = "page";
    private static final String SORT = "sort";

    /** One name with one value; a name may come twice. */
    public record Field(String name, String value) {}

    static PageAddress of(HttpServletRequest request) {
        return new PageAddress(
                request.getRequestURI(),
                request.getMethod().equals("GET") ? kept(request.getParameterMap()) : List.of());
    }

    /** A list as a form asked for it, wherever that form was sent to. */
    public static PageAddress asked(String path, Map<String, String[]> form) {
        return new PageAddress(path, kept(form));
    }

    /** The same list, whose links never tell this field. */
    public PageAddress hiding(String name) {
        return new PageAddress(
                path,
                fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    /** The same list, whose links say a field in these words. */
    public PageAddress saying(String name, String value) {
        return new PageAddress(
                path,
                fields.stream()
                        .map(field -> field.name().equals(name) ? new Field(name, value) : field)
                        .toList());
    }

    /** Everything that was asked, as an address. */
    public String whole() {
        return address(fields);
    }

    private static List<Field> kept(Map<String, String[]> form) {
        return form.entrySet().stream()
                .filter(entry -> !PASSING.contains(entry.getKey()))
                .flatMap(entry -> Stream.of(entry.getValue())
                        .filter(value -> !value.isEmpty())
                        .map(value -> new Field(entry.getKey(), value)))
                .toList();
    }

    /** All that a form carried, to be sent once more as it was. */
    static List<Field> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !PASSING.contains(entry.getKey()))
                .flatMap(entry -> Stream.of(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                .toList();
    }

    /** The same list with this value, from its first page. */
    public String with(String name, Object value) {
        return changed(name, fields -> {
            fields.add(new Field(name, value.toString()));
            return fields;
        });
    }

    public String without(String name) {
        return changed(name, UnaryOperator.identity());
    }

    public String at(int page) {
        return with(PAGE, page);
    }

    /** Sorted upwards by this property, or downwards where it already is. */
    public String sortedBy(String property) {
        return with(SORT, property + (sortOf(property).equals("ascending") ? ",desc" : ",asc"));
    }

    /** The word of {@code aria-sort}. */
    public String sortOf(String property) {
        return fields.stream()
                .filter(field -> field.name().equals(SORT))
                .map(Field::value)
                .filter(value -> value.equals(property) || value.startsWith(property + ","))
                .map(value -> value.endsWith(",desc") ? "descending" : "ascending")
                .findFirst()
                .orElse("none");
    }

    /** What a form of the list must carry along besides its own field. */
    public List<Field> fieldsWithout(String name) {
        return fields.stream()
                .filter(field -> !field.name().equals(name) && !field.name().equals(PAGE))
                .toList();
    }

    /** Every field as it stands, and one more that is not kept. */
    public String once(String name, String value) {
        var all = new ArrayList<>(fields);
        all.add(new Field(name, value));
        return address(all);
    }

    private String changed(String name, UnaryOperator<List<Field>> change) {
        return address(change.apply(new ArrayList<>(fieldsWithout(name))));
    }

    private String address(List<Field> asked) {
        var address = UriComponentsBuilder.fromPath(path);
        asked.forEach(field -> address.queryParam(field.name(), "{value}"));
        return address.encode()
                .buildAndExpand(asked.stream().map(Field::value).toArray())
                .toUriString();
    }
}
