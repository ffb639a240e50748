package org.shegong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.testing.TestTime.TODAY;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.organization.history.Aspect;
import org.shegong.organization.history.OrganizationHistory;
import org.shegong.region.RegionTree;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An employer under random changes of its name, place and state, against the simplest book of what was said. */
@RegistryTest
class RandomEmployerTests {

    private static final int CHANGES = 60;
    private static final int DAYS = 90;
    private static final List<Aspect> ASPECTS = List.of(Aspect.NAME, Aspect.PLACE, Aspect.STATUS);
    private static final List<String> PLACES = List.of("321202001", "321203001", "321204", "321281");

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    OrganizationHistory history;

    @Autowired
    RegionTree regions;

    private final Map<Aspect, TreeMap<LocalDate, String>> book = new EnumMap<>(Aspect.class);
    private OrganizationId renai = OrganizationId.next();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isOnEachDayWhatWasSaidOfIt(long seed) {
        var random = new Random(seed);
        renai = register.register(Scope.EVERYTHING, renai());
        ASPECTS.forEach(aspect -> book.put(aspect, new TreeMap<>()));
        book(Aspect.NAME).put(renai().since(), renai().name());
        book(Aspect.PLACE).put(renai().since(), renai().region());
        book(Aspect.STATUS).put(renai().since(), OrganizationStatus.ACTIVE.name());

        for (int number = 0; number < CHANGES; number++) {
            change(random, ASPECTS.get(random.nextInt(ASPECTS.size())));
        }

        ASPECTS.forEach(this::assertSameAsTheBook);
        assertIsTodayWhatTheBookSays();
    }

    private void change(Random random, Aspect aspect) {
        var day = TODAY.plusDays(random.nextInt(2 * DAYS) - DAYS);
        var version = directory.get(Scope.EVERYTHING, renai).version();
        var change = new DatedChange(renai, version, day, true);
        var content = anything(random, aspect);
        boolean isNew = !said(aspect, day).equals(content);
        try {
            put(change, aspect, content);
            assertThat(isNew).as("%s changed to %s on %s", aspect, content, day).isTrue();
            book(aspect).put(day, content);
        } catch (InvalidFields nothingChanges) {
            assertThat(isNew).as("%s stays %s on %s", aspect, content, day).isFalse();
        }
    }

    private static String anything(Random random, Aspect aspect) {
        return switch (aspect) {
            case NAME -> "第" + random.nextInt(4) + "社工站";
            case PLACE -> PLACES.get(random.nextInt(PLACES.size()));
            default -> OrganizationStatus.values()[random.nextInt(OrganizationStatus.values().length)].name();
        };
    }

    private void put(DatedChange change, Aspect aspect, String content) {
        switch (aspect) {
            case NAME -> register.rename(Scope.EVERYTHING, change, content);
            case PLACE -> register.move(Scope.EVERYTHING, change, content);
            default -> register.changeStatus(Scope.EVERYTHING, change, OrganizationStatus.valueOf(content));
        }
    }

    private void assertSameAsTheBook(Aspect aspect) {
        for (var day = TODAY.minusDays(2 * DAYS); day.isBefore(TODAY.plusDays(DAYS)); day = day.plusDays(1)) {
            assertThat(history.on(renai, aspect, day))
                    .as("%s on %s", aspect, day)
                    .contains(said(aspect, day));
        }
    }

    private void assertIsTodayWhatTheBookSays() {
        var today = directory.get(Scope.EVERYTHING, renai);
        var place = regions.find(said(Aspect.PLACE, TODAY), TODAY).orElseThrow();

        assertThat(today.name()).isEqualTo(said(Aspect.NAME, TODAY));
        assertThat(today.status().name()).isEqualTo(said(Aspect.STATUS, TODAY));
        assertThat(today.districtCode()).isEqualTo(place.districtCode());
        assertThat(today.townCode()).isEqualTo(place.townCode());
    }

    /** Before anything was said, what was said first counts. */
    private String said(Aspect aspect, LocalDate day) {
        var last = book(aspect).floorEntry(day);
        return last == null ? book(aspect).firstEntry().getValue() : last.getValue();
    }

    private TreeMap<LocalDate, String> book(Aspect aspect) {
        return Objects.requireNonNull(book.get(aspect));
    }
}
