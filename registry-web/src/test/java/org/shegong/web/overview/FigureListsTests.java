package org.shegong.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.demo.DemoCity;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Each number of the overview opens the list of exactly that many people. */
@WebTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class FigureListsTests {

    private static final Pattern FIGURE =
            Pattern.compile("<a[^>]* href=\"(/workers[^\"]*)\"[^>]*>(?:<strong[^>]*>)?([0-9,]+)<");
    private static final Pattern TOTAL = Pattern.compile("共 ([0-9,]+) 条");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    DemoCity city;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    void peopleTheCity() {
        register.empty();
        city.populate(DemoCity.SEED, 400);
    }

    @AfterEach
    void emptied() {
        register.empty();
    }

    @Test
    void opensExactlyThatManyPeople() {
        var figures = figuresOf(officers.ofCity());

        assertThat(figures).hasSizeGreaterThan(60);
        assertThat(String.join(" ", figures.keySet()))
                .contains("level=ANY", "level=NONE", "registration=MISSED", "hours=SHORT", "registration=PAST");
        assertThat(lengths(figures, officers.ofCity())).isEqualTo(figures);
    }

    @Test
    void opensOnlyPeopleOfTheOwnDistrict() {
        var officer = officers.ofDistrict("321202");
        var figures = figuresOf(officer);

        assertThat(figures).hasSizeGreaterThan(10);
        assertThat(lengths(figures, officer)).isEqualTo(figures);
    }

    private Map<String, Integer> figuresOf(Officer officer) {
        var figures = new LinkedHashMap<String, Integer>();
        var found = FIGURE.matcher(page("/overview", officer));
        while (found.find()) {
            figures.put(found.group(1).replace("&amp;", "&"), number(found.group(2)));
        }
        return figures;
    }

    private Map<String, Integer> lengths(Map<String, Integer> figures, Officer officer) {
        var lengths = new LinkedHashMap<String, Integer>();
        for (var address : figures.keySet()) {
            var total = TOTAL.matcher(page(address + (address.contains("?") ? "&" : "?") + "total=exact", officer));
            lengths.put(address, total.find() ? number(total.group(1)) : -1);
        }
        return lengths;
    }

    private String page(String address, Officer officer) {
        var answer = mvc.get().uri(URI.create(address)).with(officer.onPages()).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }
}
