package org.shegong.worker.record;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each person a number of the register from a configured pattern: {@code {year}} is the year of registration,
 * {@code {number:6}} a number of at least six digits that counts on within the rest of the pattern.
 */
@Component
class RegistryNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\{number:([1-9])}");

    private final JdbcClient jdbc;
    private final String pattern;

    RegistryNumbers(JdbcClient jdbc, @Value("${shegong.worker.registry-number:SW{year}{number:6}}") String pattern) {
        this.jdbc = jdbc;
        this.pattern = pattern;
        if (!NUMBER.matcher(pattern).find()) {
            throw new IllegalStateException("shegong.worker.registry-number must hold {number:N}");
        }
    }

    /** The next numbers; the row of their series stays locked until the registration commits. */
    List<String> next(LocalDate today, int people) {
        var series = pattern.replace("{year}", Integer.toString(today.getYear()));
        jdbc.sql("""
                insert into registry_series (series, last_number) values (:series, :people)
                on duplicate key update last_number = last_number + :people
                """).param("series", series).param("people", people).update();
        long last = jdbc.sql("select last_number from registry_series where series = :series")
                .param("series", series)
                .query(Long.class)
                .single();
        return LongStream.rangeClosed(last - people + 1, last)
                .mapToObj(number -> numbered(series, number))
                .toList();
    }

    private static String numbered(String series, long number) {
        return NUMBER.matcher(series)
                .replaceFirst(found -> Matcher.quoteReplacement(padded(number, Integer.parseInt(found.group(1)))));
    }

    private static String padded(long number, int digits) {
        var text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
