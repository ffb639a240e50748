package org.shegong.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shegong.testing.RegistryTest;
import org.shegong.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class CodeListsTests {

    @Autowired
    CodeLists lists;

    @Autowired
    EmploymentForms forms;

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/what-people-write.csv")
    void knowsWhatPeopleWrite(CodeList list, String text, String code) {
        assertThat(lists.resolve(list, text, TestTime.TODAY))
                .map(CodeEntry::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "EDUCATION, 幼师", "EDUCATION, 在读", "EDUCATION, 博导", "CERTIFICATE_LEVEL, 三级社工", "CERTIFICATE_LEVEL, 特级",
        "CERTIFICATE_LEVEL, 持证", "SERVICE_FIELD, 社会福利与救助", "DIVISION, 鼓楼区", "SEX, 未知", "SEX, ''"
    })
    void leavesUnknownWhatNamesNoSingleValue(CodeList list, String text) {
        assertThat(lists.resolve(list, text, TestTime.TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void shipsValuesForEveryList(CodeList list) {
        assertThat(lists.entries(list, TestTime.TODAY)).isNotEmpty();
    }

    @Test
    void shipsFiftySixEthnicGroupsWithAndWithoutTheirEnding() {
        var groups = lists.entries(CodeList.ETHNICITY, TestTime.TODAY).stream()
                .filter(group -> group.zh().endsWith("族") && group.code().compareTo("57") < 0)
                .toList();

        assertThat(groups)
                .hasSize(56)
                .allSatisfy(group -> assertThat(lists.resolve(
                                CodeList.ETHNICITY,
                                group.zh().substring(0, group.zh().length() - 1),
                                TestTime.TODAY))
                        .contains(group));
    }

    @Test
    void meansOneValueByEachSynonym() {
        assertThat(Arrays.stream(CodeList.values()))
                .allSatisfy(list -> assertThat(lists.synonyms(list))
                        .allSatisfy(synonym -> assertThat(lists.resolve(list, synonym.spelling(), TestTime.TODAY))
                                .map(CodeEntry::code)
                                .contains(synonym.code())));
    }

    @Test
    void keepsFormerDivisionsForPlacesOfLongAgo() {
        assertThat(lists.find(CodeList.DIVISION, "321087")).map(CodeEntry::zh).contains("姜堰市");
        assertThat(lists.resolve(CodeList.DIVISION, "321087", TestTime.TODAY)).isEmpty();
    }

    @Test
    void tellsBothKindsOfEveryEmploymentForm() {
        assertThat(forms.kindsOf("COMMUNITY_QUOTA"))
                .isEqualTo(new EmploymentForms.Kinds("COMMUNITY_QUOTA", "LABOUR_CONTRACT"));
        assertThat(forms.kindsOf("CIVIL_SERVANT")).isEqualTo(new EmploymentForms.Kinds("CIVIL_SERVANT", "NONE"));
        assertThat(lists.entries(CodeList.EMPLOYMENT_FORM, TestTime.TODAY)).allSatisfy(form -> {
            var kinds = forms.kindsOf(form.code());
            assertThat(lists.find(CodeList.ESTABLISHMENT_KIND, kinds.establishmentKind()))
                    .isPresent();
            assertThat(lists.find(CodeList.CONTRACT_KIND, kinds.contractKind())).isPresent();
        });
    }
}
