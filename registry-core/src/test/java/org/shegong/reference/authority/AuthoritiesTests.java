package org.shegong.reference.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.testing.TestTime.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.AuthorityId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class AuthoritiesTests {

    private static final LocalDate SOCIAL_WORK_DEPARTMENT = LocalDate.of(2024, 1, 1);

    @Autowired
    Authorities authorities;

    @Test
    void knowsTheSocialWorkDepartmentSinceItTookOver() {
        assertThat(kindsInOffice(SOCIAL_WORK_DEPARTMENT.minusDays(1)))
                .contains("CIVIL_AFFAIRS")
                .doesNotContain("SOCIAL_WORK");
        assertThat(kindsInOffice(SOCIAL_WORK_DEPARTMENT)).contains("CIVIL_AFFAIRS", "SOCIAL_WORK");
    }

    @Test
    void chargesBodiesWithDutiesOfTheirOwn() {
        assertThat(authorities.inOffice(TODAY))
                .allSatisfy(body -> assertThat(body.duties()).as(body.name()).isNotEmpty());
        assertThat(cityBody("FINANCE").duties()).containsExactly("FUNDING");
    }

    @Test
    void takesABodyIntoOfficeFromItsDayUntilItEnds() {
        var from = TODAY.plusDays(10);
        var id = authorities.add(
                new NewAuthority("SOCIAL_WORK", "新区社会工作部", "321202", List.of("SUPERVISION"), from, null));

        authorities.end(id, from.plusDays(5), 0);

        assertThat(isInOffice(id, from.minusDays(1))).isFalse();
        assertThat(isInOffice(id, from)).isTrue();
        assertThat(isInOffice(id, from.plusDays(4))).isTrue();
        assertThat(isInOffice(id, from.plusDays(5))).isFalse();
        assertThat(authorities.all()).anyMatch(body -> body.id().equals(id));
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        var id = authorities.add(
                new NewAuthority("SOCIAL_WORK", "新区社会工作部", "321202", List.of("SUPERVISION"), TODAY, null));

        assertThatExceptionOfType(AuthorityEndsBeforeItBegins.class).isThrownBy(() -> authorities.end(id, TODAY, 0));
        assertThatExceptionOfType(AuthorityNotFound.class)
                .isThrownBy(() -> authorities.end(AuthorityId.next(), TODAY, 0));
    }

    @Test
    void endsABodyForTheFirstOfTwoEditors() {
        var id = authorities.add(
                new NewAuthority("SOCIAL_WORK", "新区社会工作部", "321202", List.of("SUPERVISION"), TODAY, null));
        authorities.end(id, TODAY.plusDays(1), 0);

        assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> authorities.end(id, TODAY.plusDays(2), 0));
    }

    private Stream<String> kindsInOffice(LocalDate day) {
        return authorities.inOffice(day).stream()
                .filter(body -> body.regionCode().equals("3212"))
                .map(AuthorityView::kind);
    }

    private AuthorityView cityBody(String kind) {
        return authorities.inOffice(TODAY).stream()
                .filter(body -> body.regionCode().equals("3212") && body.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private boolean isInOffice(AuthorityId id, LocalDate day) {
        return authorities.inOffice(day).stream().anyMatch(body -> body.id().equals(id));
    }
}
