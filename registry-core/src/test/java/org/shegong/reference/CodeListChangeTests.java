package org.shegong.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.testing.TestTime.TODAY;

import org.junit.jupiter.api.Test;
import org.shegong.shared.StaleRecord;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class CodeListChangeTests {

    @Autowired
    CodeLists lists;

    @Test
    void remembersASynonymOnce() {
        lists.remember(CodeList.EDUCATION, " 幼 师 ", "41");
        lists.remember(CodeList.EDUCATION, "幼师", "41");

        assertThat(lists.resolve(CodeList.EDUCATION, "幼师", TODAY))
                .map(CodeEntry::code)
                .contains("41");
        assertThat(lists.resolve(CodeList.EDUCATION, "幼师", TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void refusesASynonymThatMeansAnother() {
        assertThatExceptionOfType(SynonymMeansAnother.class)
                .isThrownBy(() -> lists.remember(CodeList.EDUCATION, "大专", "20"));
        assertThatExceptionOfType(UnknownCode.class).isThrownBy(() -> lists.remember(CodeList.EDUCATION, "幼师", "99"));
    }

    @Test
    void addsAFieldFromADayOnAndEndsIt() {
        lists.add(new NewCodeEntry(CodeList.SERVICE_FIELD, "DISASTER", "灾害社会工作", "Disaster", null, TODAY, null));
        assertThat(lists.entries(CodeList.SERVICE_FIELD, TODAY))
                .extracting(CodeEntry::code)
                .contains("DISASTER");
        assertThat(lists.entries(CodeList.SERVICE_FIELD, TODAY.minusDays(1))).hasSize(14);

        lists.end(CodeList.SERVICE_FIELD, "DISASTER", TODAY.plusDays(1), 0);
        assertThat(lists.resolve(CodeList.SERVICE_FIELD, "灾害社会工作", TODAY.plusDays(1)))
                .isEmpty();
        assertThat(lists.find(CodeList.SERVICE_FIELD, "DISASTER")).isPresent();
    }

    @Test
    void rewordsAValueFromADayOn() {
        var before = lists.find(CodeList.SERVICE_FIELD, "FAMILY_PLANNING").orElseThrow();

        lists.add(new NewCodeEntry(
                CodeList.SERVICE_FIELD, "FAMILY_PLANNING", "人口与家庭发展", "Population and family", null, TODAY, null));

        assertThat(lists.resolve(CodeList.SERVICE_FIELD, "人口与家庭发展", TODAY))
                .map(CodeEntry::position)
                .contains(before.position());
        assertThat(lists.entries(CodeList.SERVICE_FIELD, TODAY)).hasSize(14);
    }

    @Test
    void refusesTheSecondOfTwoEditors() {
        lists.end(CodeList.SERVICE_FIELD, "CHARITY", TODAY, 0);

        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> lists.end(CodeList.SERVICE_FIELD, "CHARITY", TODAY.plusDays(9), 0));
    }
}
