package org.shegong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.shared.CreditCode;

class OrganizationCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"D2143569-X", "d2143569x", " D2143569 - X ", "Ｄ2143569-X"})
    void readsAnOrganizationCodeHoweverItIsTyped(String typed) {
        assertThat(new OrganizationCode(typed).value()).isEqualTo("D2143569X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D2143569-0", "D2143569", "", "D2143569-XX", "D214356é-X"})
    void refusesAWrongOrganizationCode(String typed) {
        assertThatExceptionOfType(OrganizationCode.InvalidOrganizationCode.class)
                .isThrownBy(() -> new OrganizationCode(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91310110666007217T",
                "12321202MB0000000X",
                "52321202MB0000000R",
                "54321202MB0000000K"
            })
    void takesTheKnownCreditCodes(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @Test
    void refusesACreditCodeWithOneDigitChanged() {
        assertThat(CreditCode.isValid("91350100M000100Y44")).isFalse();
        assertThat(CreditCode.isValid("91350100M000100Y4")).isFalse();
        assertThat(CreditCode.isValid("91350100M000100I43")).isFalse();
    }
}
