package org.shegong.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.shared.id.AccountId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class ListPreferencesTests {

    private static final AccountId LIN = AccountId.next();
    private static final AccountId WANG = AccountId.next();

    @Autowired
    ListPreferences preferences;

    @Test
    void keepsAViewForItsReader() {
        preferences.saveView(LIN, "workers", "  我的街道 ", "townCode=321298001&level=INTERMEDIATE");

        assertThat(preferences.views(LIN, "workers")).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("我的街道");
            assertThat(view.query()).isEqualTo("townCode=321298001&level=INTERMEDIATE");
        });
        assertThat(preferences.views(WANG, "workers")).isEmpty();
        assertThat(preferences.views(LIN, "organizations")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "NONE",
            value = {
                "q=%E6%9E%97&status=ACTIVE,status=ACTIVE",
                "name=lin&page=3&size=20,size=20",
                "phone=13800000000&level=SENIOR,level=SENIOR",
                "<script>=1&a=b%0D,a=b%0D",
                "sort=,''"
            })
    void leavesOutWhatMayNameAPerson(String typed, String kept) {
        preferences.saveView(LIN, "workers", "一", typed);

        assertThat(preferences.views(LIN, "workers").get(0).query()).isEqualTo(kept);
    }

    @Test
    void refusesTheSameNameTwice() {
        preferences.saveView(LIN, "workers", "我的街道", "");

        assertThatExceptionOfType(ViewNameTaken.class)
                .isThrownBy(() -> preferences.saveView(LIN, "workers", "我的街道", "level=SENIOR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"})
    void refusesANameNobodyCanRead(String name) {
        assertThatExceptionOfType(UnusableView.class).isThrownBy(() -> preferences.saveView(LIN, "workers", name, ""));
    }

    @Test
    void forgetsTheOwnViewsOnly() {
        preferences.saveView(LIN, "workers", "我的街道", "");
        var view = preferences.views(LIN, "workers").get(0).id();

        preferences.forgetView(WANG, view);
        assertThat(preferences.views(LIN, "workers")).hasSize(1);
        preferences.forgetView(LIN, view);
        assertThat(preferences.views(LIN, "workers")).isEmpty();
    }

    @Test
    void remembersColumnsInTheOrderOfTheList() {
        var known = List.of("name", "employer", "level");

        preferences.chooseColumns(LIN, "workers", List.of("level", "name", "unknown"), known);
        assertThat(preferences.columns(LIN, "workers")).containsExactly("name", "level");

        preferences.chooseColumns(LIN, "workers", List.of(), known);
        assertThat(preferences.columns(LIN, "workers")).isEmpty();
    }
}
