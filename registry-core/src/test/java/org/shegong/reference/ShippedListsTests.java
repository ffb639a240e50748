package org.shegong.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.testing.TestTime.TODAY;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shegong.reference.document.SourceDocuments;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists as the documents of the field name them. */
@RegistryTest
class ShippedListsTests {

    @Autowired
    CodeLists lists;

    @Autowired
    SourceDocuments documents;

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE_LEVEL, ASSISTANT, 助理社会工作师",
        "CERTIFICATE_LEVEL, INTERMEDIATE, 社会工作师",
        "CERTIFICATE_LEVEL, SENIOR, 高级社会工作师",
        "SEX, 1, 男",
        "SEX, 2, 女",
        "POLITICAL_STATUS, 01, 中共党员",
        "POLITICAL_STATUS, 13, 群众",
        "EDUCATION, 20, 大学本科",
        "ETHNICITY, 56, 基诺族",
        "ESTABLISHMENT_KIND, COMMUNITY_QUOTA, 社区员额",
        "CONTRACT_KIND, PUBLIC_WELFARE, 公益性岗位"
    })
    void namesAValueAsTheStandardDoes(CodeList list, String code, String name) {
        assertThat(lists.find(list, code)).map(CodeEntry::zh).contains(name);
    }

    @Test
    void shipsTheThirteenServiceFieldsAndOneMore() {
        assertThat(codes(CodeList.SERVICE_FIELD))
                .containsExactly(
                        "COMMUNITY_BUILDING",
                        "SOCIAL_WELFARE",
                        "SOCIAL_ASSISTANCE",
                        "CHARITY",
                        "SOCIAL_ORGANIZATION",
                        "VETERANS_SERVICE",
                        "YOUTH_EDUCATION",
                        "HEALTHCARE",
                        "CORRECTION",
                        "DISABILITY_REHAB",
                        "FAMILY_PLANNING",
                        "MIGRANT_WORKER",
                        "MARRIAGE_FAMILY",
                        "OTHER");
    }

    @Test
    void shipsTheFiveServiceTypesAndOneMore() {
        assertThat(codes(CodeList.SERVICE_TYPE))
                .containsExactly(
                        "HARDSHIP_RELIEF",
                        "CONFLICT_MEDIATION",
                        "RIGHTS_PROTECTION",
                        "PSYCHOLOGICAL_SUPPORT",
                        "BEHAVIOUR_CORRECTION",
                        "OTHER");
    }

    @Test
    void shipsTheEightKindsOfEmployers() {
        assertThat(codes(CodeList.ORGANIZATION_KIND))
                .containsExactlyInAnyOrder(
                        "GOV_AGENCY",
                        "PUBLIC_INSTITUTION",
                        "MASS_ORG",
                        "COMMUNITY",
                        "SOCIAL_ORG",
                        "GOV_PURCHASE_POST",
                        "SW_STATION",
                        "ENTERPRISE");
    }

    @Test
    void neverTakesTheOtherTaizhouForThisOne() {
        assertThat(lists.resolve(CodeList.DIVISION, "泰州市", TODAY))
                .map(CodeEntry::code)
                .contains("3212");
        assertThat(lists.resolve(CodeList.DIVISION, "台州市", TODAY))
                .map(CodeEntry::code)
                .contains("3310");
    }

    @Test
    void keepsEstablishmentAndContractApart() {
        assertThat(codes(CodeList.ESTABLISHMENT_KIND))
                .containsExactlyInAnyOrder(
                        "CIVIL_SERVANT",
                        "REF_CIVIL_SERVANT",
                        "INSTITUTION_STAFF",
                        "COMMUNITY_QUOTA",
                        "NON_ESTABLISHMENT");
        assertThat(codes(CodeList.CONTRACT_KIND))
                .containsExactlyInAnyOrder(
                        "LABOUR_CONTRACT", "DISPATCH", "PUBLIC_WELFARE", "REHIRED", "PART_TIME", "NONE");
    }

    @Test
    void ordersEducationBelowItsGroup() {
        assertThat(lists.entries(CodeList.EDUCATION, TODAY))
                .allSatisfy(level -> assertThat(level.parent())
                        .isEqualTo(
                                level.code().endsWith("0") ? null : level.code().charAt(0) + "0"));
    }

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void wordsEveryValueInBothLanguages(CodeList list) {
        assertThat(lists.entries(list, TODAY)).allSatisfy(entry -> {
            assertThat(entry.name(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
            assertThat(entry.name(Locale.ENGLISH)).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void restsOnlyOnDocumentsThatAreKept(CodeList list) {
        var known =
                documents.all().stream().map(document -> document.id().value()).toList();

        assertThat(lists.history(list))
                .filteredOn(entry -> entry.sourceDocument() != null)
                .allSatisfy(entry -> assertThat(known).contains(entry.sourceDocument()));
    }

    private List<String> codes(CodeList list) {
        return lists.entries(list, TODAY).stream().map(CodeEntry::code).toList();
    }
}
