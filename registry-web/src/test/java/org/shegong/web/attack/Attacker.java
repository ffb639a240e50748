package org.shegong.web.attack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.TwoDistricts;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/**
 * Somebody of 海陵区 who asks at every route, or where a district has no business somebody of an office that has.
 *
 * @param staff the officer of 海陵区 first
 */
record Attacker(MockMvcTester mvc, TwoDistricts.World world, List<Officer> staff) {

    Officer officer(Route route) {
        return route.needed()
                .flatMap(permission -> staff.stream()
                        .filter(officer -> officer.rights().may(permission))
                        .findFirst())
                .orElseGet(() -> staff.get(0));
    }

    boolean isOfDistrict(Route route) {
        return officer(route).equals(staff.get(0));
    }

    /** A request at that address by whoever may come there. */
    MockMvcRequestBuilder asked(Route route, BinaryOperator<String> variables) {
        var request = bare(route, variables);
        return route.isApi()
                ? request.header("If-Match", "\"0\"").with(officer(route).onApi())
                : request.with(officer(route).onPages());
    }

    /** A request of nobody. */
    MockMvcRequestBuilder bare(Route route, BinaryOperator<String> variables) {
        return mvc.method(route.method()).uri(route.at(name -> variables.apply(route.pattern(), name)));
    }

    /** Fills every field with the value, in the query or the form and in the body. */
    MockMvcRequestBuilder filled(Route route, BinaryOperator<String> variables, String value) {
        var request = asked(route, variables);
        route.fields().forEach(field -> request.param(field, value));
        route.json()
                .ifPresent(read -> request.contentType("application/json")
                        .content(
                                Hostile.body("*=" + Hostile.quoted(value), read).getBytes(StandardCharsets.UTF_8)));
        return request;
    }

    /** Variables that name what the officer of 海陵区 may open. */
    String own(String pattern, String variable) {
        return variable(pattern, variable, world.lin().value(), world.station().value());
    }

    /** Variables that name what lies in another district. */
    String foreign(String pattern, String variable) {
        return variable(
                pattern, variable, world.zeng().value(), world.hospital().value());
    }

    private static String variable(String pattern, String variable, UUID person, UUID employer) {
        return switch (variable) {
            case "id" -> (pattern.contains("/organizations/") ? employer : person).toString();
            case "code" -> TwoDistricts.HAILING;
            case "list" -> pattern.startsWith("/reference") ? "ETHNICITY" : "workers";
            case "what" -> "rename";
            case "field" -> "name";
            case "aspect" -> "NAME";
            default -> Route.UNKNOWN;
        };
    }
}
