package org.shegong.preference;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of a list's address that may be kept: its filters, without what may name or number a person. */
final class KeptQuery {

    /** What is typed into search boxes, and what says where in the list one is. */
    private static final Set<String> LEFT_OUT = Set.of("q", "name", "page", "done", "back");

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{11}");
    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z][A-Za-z0-9.]*=[^&\\p{Cntrl}]+");

    private KeptQuery() {}

    static String of(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> PARAMETER.matcher(parameter).matches())
                .filter(parameter -> !LEFT_OUT.contains(parameter.substring(0, parameter.indexOf('='))))
                .filter(parameter -> !LONG_NUMBER.matcher(parameter).find())
                .collect(Collectors.joining("&"));
    }
}
