package org.shegong.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.StaleRecord;
import org.springframework.context.support.StaticMessageSource;

class WordingTests {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Wording wording = new Wording(messages);

    @BeforeEach
    void wordThem() {
        messages.addMessage("problem.stale-record", Locale.SIMPLIFIED_CHINESE, "记录已被他人修改。");
        messages.addMessage("problem.stale-record", Locale.ENGLISH, "Somebody else changed the record.");
        messages.addMessage("field.TOO_LONG", Locale.SIMPLIFIED_CHINESE, "最多 {0} 个字。");
    }

    @Test
    void saysARefusalInTheLanguageOfItsReader() {
        assertThat(wording.of(new StaleRecord(), Locale.SIMPLIFIED_CHINESE)).isEqualTo("记录已被他人修改。");
        assertThat(wording.of(new StaleRecord(), Locale.ENGLISH)).isEqualTo("Somebody else changed the record.");
    }

    @Test
    void fillsInWhatAProblemTells() {
        assertThat(wording.of(new FieldProblem("name", "TOO_LONG", 50), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("最多 50 个字。");
    }

    @Test
    void saysTheKeyWhereNoLanguageHasIt() {
        assertThat(wording.text("problem.unheard-of", new Object[0], Locale.ENGLISH))
                .isEqualTo("problem.unheard-of");
    }
}
