package org.shegong.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "郝欣军",
                "强",
                "欧阳燕涛",
                "迪丽努尔·艾力",
                "阿依古丽•买买提",
                "阿依古丽・买买提",
                "张𠮷",
                "𪟝",
                "\uD884\uDF50文",
                "\uD888\uDEF0文",
                "〇一",
                "王㛃",
                "⼀飞",
                "Mary Ann O'Neil",
                "Jean-Luc Müller",
                "Ｌｉｎ",
                "Жанна",
                "김민준"
            })
    void keepsANameOfAnyScriptAsTyped(String name) {
        assertThat(PersonNames.read(name).found()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"'张 三',张三", "'张　三',张三", "'　李 晓 明 ',李晓明", "'Mary  Ann','Mary  Ann'"})
    void removesOnlyTheBlanksBetweenChineseCharacters(String typed, String kept) {
        assertThat(PersonNames.read(typed).found()).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>张三</b>", "=张三", "@张三", "+", "Robert'); drop table worker"})
    void refusesMarkupAndCommands(String name) {
        assertThat(PersonNames.read(name).problems()).containsExactly("NAME_INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345",
                "张三1",
                "张三１",
                "张①",
                "张-三",
                "张(三)",
                "张三、李四",
                "张三/李四",
                "·张三",
                "张三·",
                "张··三",
                "张\u200b三",
                "张\ufeff三",
                "张\u202e三",
                "张\u2066三",
                "张\u0000三",
                "张\n三",
                "张\ud842",
                "\u3164",
                "张三😀"
            })
    void refusesDigitsSignsAndWhatCannotBeSeen(String name) {
        assertThat(PersonNames.read(name).problems()).containsExactly("NAME_INVALID");
    }

    @Test
    void countsCodePointsAndNotUnits() {
        assertThat(PersonNames.read("𠮷".repeat(50)).found()).isPresent();
        assertThat(PersonNames.read("𠮷".repeat(51)).isRefused()).isTrue();
    }

    @Test
    void answersAHugeTextAtOnce() {
        assertThat(PersonNames.read("张 ".repeat(1_000_000)).isRefused()).isTrue();
        assertThat(Texts.trimmed("a" + " ".repeat(1_000_000) + "b")).hasSize(1_000_002);
    }

    @Test
    void findsOneKeyForTwoSpellings() {
        assertThat(PersonNames.searchKey("迪丽努尔 · 艾力")).isEqualTo(PersonNames.searchKey("迪丽努尔•艾力"));
        assertThat(PersonNames.searchKey("Ｌin  Mei")).isEqualTo("linmei");
    }
}
