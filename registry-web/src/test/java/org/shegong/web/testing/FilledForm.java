package org.shegong.web.testing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** The form of a page as a browser would send it when nobody touches a field. */
public final class FilledForm {

    private static final Pattern FORM = Pattern.compile("(?s)<form ([^>]*data-guard[^>]*)>(.*?)</form>");
    private static final Pattern CONTROL =
            Pattern.compile("(?s)<input ([^>]*)>|<textarea ([^>]*)>(.*?)</textarea>|<select ([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)(?:=\"([^\"]*)\")?");

    private final String action;
    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    private FilledForm(String action) {
        this.action = action;
    }

    public static FilledForm on(MvcTestResult page) {
        var text = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var found = FORM.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No form on the page: " + text);
        }
        var form = new FilledForm(attributes(found.group(1)).getOrDefault("action", ""));
        CONTROL.matcher(found.group(2)).results().forEach(form::read);
        return form;
    }

    public FilledForm with(Map<String, String> typed) {
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        return this;
    }

    public String action() {
        return action;
    }

    public MultiValueMap<String, String> fields() {
        return fields;
    }

    private void read(MatchResult control) {
        if (control.group(1) != null) {
            readInput(attributes(control.group(1)));
        } else if (control.group(2) != null) {
            add(attributes(control.group(2)), HtmlUtils.htmlUnescape(control.group(3)));
        } else {
            add(attributes(control.group(4)), chosen(control.group(5)));
        }
    }

    private void readInput(Map<String, String> input) {
        if (!Objects.equals(input.get("type"), "checkbox") || input.containsKey("checked")) {
            add(input, input.getOrDefault("value", ""));
        }
    }

    private void add(Map<String, String> control, String value) {
        fields.add(Objects.requireNonNull(control.get("name")), value);
    }

    /** The option that is marked, else the first. */
    private static String chosen(String options) {
        var all = OPTION.matcher(options)
                .results()
                .map(option -> attributes(option.group(1)))
                .toList();
        return all.stream()
                .filter(option -> option.containsKey("selected"))
                .findFirst()
                .orElseGet(() -> all.get(0))
                .getOrDefault("value", "");
    }

    private static Map<String, String> attributes(String tag) {
        var attributes = new HashMap<String, String>();
        ATTRIBUTE
                .matcher(tag)
                .results()
                .forEach(each -> attributes.put(
                        each.group(1), HtmlUtils.htmlUnescape(Objects.requireNonNullElse(each.group(2), ""))));
        return attributes;
    }
}
