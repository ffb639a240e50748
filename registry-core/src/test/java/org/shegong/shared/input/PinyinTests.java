package org.shegong.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "兴化市社会福利院, xing hua shi she hui fu li yuan",
        "第一人民医院, di yi ren min yi yuan",
        "海陵区（城东）社工站, hai ling qu cheng dong she gong zhan"
    })
    void spellsEachSyllableWithoutTones(String text, String key) {
        assertThat(Pinyin.key(text)).isEqualTo(key);
    }

    @Test
    void ordersAsADictionaryDoes() {
        var ordered = Stream.of("张甸镇", "先锋社区", "西安路社区", "安丰镇", "海陵区").sorted(Comparator.comparing(Pinyin::key));

        assertThat(ordered).containsExactly("安丰镇", "海陵区", "西安路社区", "先锋社区", "张甸镇");
    }

    @Test
    void keepsWithinItsColumn() {
        assertThat(Pinyin.key("庄".repeat(120))).hasSize(200);
    }
}
