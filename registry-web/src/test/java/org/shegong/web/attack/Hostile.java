package org.shegong.web.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shegong.web.testing.TwoDistricts;

/** What nobody should send. */
final class Hostile {

    private Hostile() {}

    /** For the fields of a form or a query. */
    static Stream<String> values() {
        return Stream.of(
                "",
                "\u0000",
                "\uD800x\uDC00",
                "\uD842\uDFB7".repeat(5_000),
                "9".repeat(10_000),
                "-1",
                "1e999999999",
                "+999999999-12-31",
                "%_\\' or 1=1 --{0} {1,number,#} ${7*7}__${T(java.lang.Runtime)}__::x",
                "<script>alert(1)</script>\"'`\u202E\r\nX-Evil: 1",
                Route.UNKNOWN,
                TwoDistricts.ZENGS_NUMBER);
    }

    /** For the variables of an address, as far as the gate lets them pass. */
    static Stream<String> pathValues() {
        return Stream.of(
                "\u0001", "x".repeat(3_000), "9223372036854775808", "${7*7}' or 1=1 --<script>", "NAME", "321202");
    }

    /** For whoever reads JSON: bodies of the wrong shape, and each of these as the value of every field. */
    static Stream<String> bodies() {
        var deep = "[".repeat(40) + "]".repeat(40);
        return Stream.of(
                "",
                "null",
                "[]",
                "[[]]",
                "\"x\"",
                "NaN",
                "{",
                "{\"a\":1,\"a\":2}",
                "\uFEFF{}",
                deep,
                "*=\"\\ud800\"",
                "*=\"\\u0000\"",
                "*=" + deep,
                "*={\"a\":{}}",
                "*=[null]",
                "*=1e400",
                "*=" + "9".repeat(39),
                "*=-1",
                "*=true",
                "*=null",
                "*=\"\"",
                "*=\"" + "x".repeat(10_000) + "\"",
                "*=\"" + TwoDistricts.ZENGS_NUMBER + "\"");
    }

    /** The types that a content may claim to have. */
    static Stream<String> types() {
        return Stream.of(
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "application/json;charset=UTF-16",
                "application/problem+json",
                "nonsense");
    }

    /** A text in the ways in which a page may hide it. */
    static Stream<String> written(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                secret,
                new StringBuilder(secret).reverse().toString(),
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                HexFormat.of().formatHex(bytes),
                secret.chars().mapToObj(unit -> String.format("\\u%04x", unit)).collect(Collectors.joining()),
                secret.chars().mapToObj(unit -> "&#" + unit + ";").collect(Collectors.joining()));
    }

    /** A text as JSON holds it; what JSON cannot hold as it stands is escaped. */
    static String quoted(String text) {
        return text.chars()
                .mapToObj(unit -> unit < ' ' || unit == '"' || unit == '\\' || Character.isSurrogate((char) unit)
                        ? String.format("\\u%04x", unit)
                        : String.valueOf((char) unit))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** The body for a handler that reads this record: each of its fields with the one value after {@code *=}. */
    static String body(String body, Class<?> read) {
        if (!body.startsWith("*=")) {
            return body;
        }
        return Arrays.stream(read.getRecordComponents())
                .map(field -> "\"" + field.getName() + "\":" + body.substring(2))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
