package org.shegong.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTests {

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\r\n", "\u00a0", "\u3000", "\u2003", "\u0085", "\u2028"})
    void takesBlanksOfEveryKindFromBothEnds(String blank) {
        assertThat(Texts.trimmed(blank + "张" + blank + "三" + blank)).isEqualTo("张" + blank + "三");
        assertThat(Texts.trimmed(blank)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u200b", "\ufeff"})
    void takesNothingElseAwayInSilence(String sign) {
        assertThat(Texts.trimmed(sign + "张三")).isEqualTo(sign + "张三");
    }

    @Test
    void judgesWideFormsAsNarrowOnes() {
        assertThat(Texts.judged("　１２３ＡＢＣ　")).isEqualTo("123ABC");
        assertThat(Texts.judged(null)).isEmpty();
    }

    @Test
    void joinsDigitsThatWereWrittenInGroups() {
        assertThat(Texts.compact("138 0000\u30000000")).isEqualTo("13800000000");
        assertThat(Texts.joined("0523-8688—1234")).isEqualTo("052386881234");
    }

    @Test
    void countsWhatPeopleSeeAndNotUnits() {
        assertThat(Texts.codePoints("𠮷野")).isEqualTo(2);
        assertThat("𠮷野").hasSize(3);
    }
}
