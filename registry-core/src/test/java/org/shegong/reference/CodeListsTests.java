package org.shegong.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @CsvSource({
        "SEX, 男, 1",
        "SEX, 女, 2",
        "ETHNICITY, 汉, 01",
        "ETHNICITY, 汉族, 01",
        "ETHNICITY, 维吾尔, 05",
        "ETHNICITY, 土, 30",
        "ETHNICITY, 土家族, 15",
        "POLITICAL_STATUS, 党员, 01",
        "POLITICAL_STATUS, 中共预备党员, 02",
        "POLITICAL_STATUS, 共青团员, 03",
        "POLITICAL_STATUS, 民盟盟员, 05",
        "POLITICAL_STATUS, 九三学社社员, 10",
        "POLITICAL_STATUS, 群众, 13",
        "EDUCATION, 研究生, 10",
        "EDUCATION, 硕士研究生, 14",
        "EDUCATION, 博士研究生, 11",
        "EDUCATION, 大学本科, 20",
        "EDUCATION, 本科, 20",
        "EDUCATION, 大学, 20",
        "EDUCATION, 大学专科, 30",
        "EDUCATION, 大专, 30",
        "EDUCATION, 专科, 30",
        "EDUCATION, 中专, 41",
        "EDUCATION, 高中, 60",
        "DEGREE, 学士, 4",
        "DEGREE, 硕士, 3",
        "DEGREE, 博士, 2",
        "DEGREE, 无, 0",
        "DEGREE, 法学学士, 403",
        "EMPLOYMENT_FORM, 劳动合同, LABOUR_CONTRACT",
        "EMPLOYMENT_FORM, 劳务派遣, DISPATCH",
        "EMPLOYMENT_FORM, 社区员额, COMMUNITY_QUOTA",
        "EMPLOYMENT_FORM, 事业编制, INSTITUTION_STAFF",
        "EMPLOYMENT_FORM, 公务员, CIVIL_SERVANT",
        "CERTIFICATE_LEVEL, 助理社会工作师, ASSISTANT",
        "CERTIFICATE_LEVEL, 助理社工师, ASSISTANT",
        "CERTIFICATE_LEVEL, 初级, ASSISTANT",
        "CERTIFICATE_LEVEL, 社会工作师, INTERMEDIATE",
        "CERTIFICATE_LEVEL, 社工师, INTERMEDIATE",
        "CERTIFICATE_LEVEL, 中级, INTERMEDIATE",
        "CERTIFICATE_LEVEL, 社会工作师（中级）, INTERMEDIATE",
        "CERTIFICATE_LEVEL, 高级, SENIOR",
        "CERTIFICATE_LEVEL, 高级社会工作师, SENIOR",
        "ORGANIZATION_KIND, 机关, GOV_AGENCY",
        "ORGANIZATION_KIND, 党政机关, GOV_AGENCY",
        "ORGANIZATION_KIND, 事业单位, PUBLIC_INSTITUTION",
        "ORGANIZATION_KIND, 群团组织, MASS_ORG",
        "ORGANIZATION_KIND, 群团, MASS_ORG",
        "ORGANIZATION_KIND, 城乡社区, COMMUNITY",
        "ORGANIZATION_KIND, 社会组织, SOCIAL_ORG",
        "ORGANIZATION_KIND, 企业, ENTERPRISE",
        "SERVICE_FIELD, 婚姻家庭服务, MARRIAGE_FAMILY",
        "SERVICE_FIELD, 外来务工人员服务, MIGRANT_WORKER",
        "DIVISION, 321204, 321204",
        "DIVISION, 海陵区, 321202"
    })
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
