package org.shegong.worker.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shegong.shared.id.OrganizationId;

/** The ends of a working life follow from what begins and ends in it. */
class EmploymentsTests {

    private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);

    private final List<EmploymentView> segments = new ArrayList<>();

    @Test
    void holdsFromItsFirstDayUpToTheDayBeforeItsEnd() {
        var segment = segment(true, MARCH, JUNE);

        assertThat(segment.holdsOn(MARCH.minusDays(1))).isFalse();
        assertThat(segment.holdsOn(MARCH)).isTrue();
        assertThat(segment.holdsOn(JUNE.minusDays(1))).isTrue();
        assertThat(segment.holdsOn(JUNE)).isFalse();
    }

    @Test
    void findsTheMainSegmentOfADay() {
        var first = segment(true, MARCH, JUNE);
        var second = segment(true, JUNE, null);
        segment(false, MARCH, null);

        assertThat(Employments.mainOn(segments, JUNE.minusDays(1))).contains(first);
        assertThat(Employments.mainOn(segments, JUNE)).contains(second);
        assertThat(Employments.mainOn(segments, MARCH.minusDays(1))).isEmpty();
    }

    @Test
    void foretellsTheNextDayOnWhichSomethingChanges() {
        segment(true, MARCH, JUNE);
        segment(true, JUNE, null);
        segment(false, MARCH.plusDays(3), null);

        assertThat(Employments.nextChangeAfter(segments, MARCH.minusDays(9))).contains(MARCH);
        assertThat(Employments.nextChangeAfter(segments, MARCH)).contains(JUNE);
        assertThat(Employments.nextChangeAfter(segments, JUNE)).isEmpty();
    }

    @Test
    void keepsItsTermsAsTheyWereTold() {
        var fields = new ArrayList<>(List.of("CHARITY"));
        var terms = new NewEmployment.Terms(null, null, null, fields);

        fields.add("CORRECTION");

        assertThat(terms.serviceFields()).containsExactly("CHARITY");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> terms.serviceFields().add("OTHER"));
    }

    private EmploymentView segment(boolean main, LocalDate from, @Nullable LocalDate to) {
        var segment = new EmploymentView(
                UUID.randomUUID(),
                OrganizationId.next(),
                main,
                from,
                to,
                NewEmployment.Terms.NONE,
                null,
                null,
                Instant.EPOCH);
        segments.add(segment);
        return segment;
    }
}
