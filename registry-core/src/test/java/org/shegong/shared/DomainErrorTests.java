package org.shegong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DomainErrorTests {

    @Test
    void takesItsCodeFromItsName() {
        assertThat(new StaleRecord().code()).isEqualTo("stale-record");
        assertThat(new Area51Closed("321298").code()).isEqualTo("area51-closed");
    }

    @Test
    void saysNoMoreThanItsCode() {
        assertThat(new Area51Closed("321298"))
                .hasMessage("area51-closed")
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("321298"));
    }

    @Test
    void costsNoStackAndHidesNoCause() {
        assertThat(new StaleRecord().getStackTrace()).isEmpty();
        assertThat(new StaleRecord().getSuppressed()).isEmpty();
    }

    @Test
    void tellsAllWrongFieldsAtOnce() {
        var invalid = new InvalidFields(
                List.of(new FieldProblem("phone", "PHONE_INVALID"), new FieldProblem("name", "TOO_LONG", 50)));

        assertThat(invalid.kind()).isEqualTo(DomainError.Kind.INVALID);
        assertThat(invalid.problems()).extracting(FieldProblem::field).containsExactly("phone", "name");
        assertThat(invalid.problems().get(1).arguments()).containsExactly(50);
    }

    private static final class Area51Closed extends DomainError {
        Area51Closed(String area) {
            super(Kind.REFUSED, area);
        }
    }
}
