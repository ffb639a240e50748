package org.shegong.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.shared.CreditCode;

class ContactAndNumberReadingsTests {

    @ParameterizedTest
    @CsvSource({
        "13800552245,13800552245",
        "'138 0055 2245',13800552245",
        "138-0055-2245,13800552245",
        "+86 13800552245,13800552245",
        "＋８６１３８００５５２２４５,13800552245",
        "0523-86881234,052386881234",
        "(0523)86881234,052386881234",
        "+86 523 86881234,052386881234",
        "010-62345678,01062345678"
    })
    void readsPhonesAsDigits(String typed, String digits) {
        assertThat(Phones.read(typed).found()).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1380055224",
                "138005522455",
                "12800552245",
                "1380055224a",
                "11111111111",
                "١٣٨٠٠٥٥٢٢٤٥",
                "86881234",
                "8613800552245",
                "无",
                "138\u202d00552245"
            })
    void refusesWhatNobodyCanDial(String typed) {
        assertThat(Phones.read(typed).problems()).containsExactly("PHONE_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u18308@example.org", " lin.mei+a@mail.example.cn ", "=cmd@example.org", "lin@例子.中国"})
    void readsEmailAddresses(String typed) {
        assertThat(Emails.read(typed).found()).contains(typed.trim());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lin",
                "lin@",
                "@example.org",
                "lin@example",
                "lin mei@example.org",
                "lin@exam ple.org",
                "lin@example..org",
                "lin@@example.org",
                "lin@example.org\r\nBcc: x@example.org"
            })
    void refusesWhatNobodyCanMail(String typed) {
        assertThat(Emails.read(typed).problems()).containsExactly("EMAIL_INVALID");
    }

    @Test
    void refusesAddressesOver254Characters() {
        assertThat(Emails.read("a@" + "b".repeat(60) + ".org").found()).isPresent();
        assertThat(Emails.read("a@" + ("b".repeat(50) + ".").repeat(5) + "org").isRefused())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "72,72",
        "72.5,72.5",
        "0,0",
        "2000,2000",
        "'72.50 ',72.5",
        "７２,72",
        "7.123,7.12",
        "36.66666666666667,36.67"
    })
    void readsHours(String typed, BigDecimal hours) {
        assertThat(Numbers.readHours(typed).found()).contains(hours);
    }

    @ParameterizedTest
    @CsvSource({
        "-1,NUMBER_OUT_OF_RANGE",
        "2000.01,NUMBER_OUT_OF_RANGE",
        "72小时,NUMBER_INVALID",
        "1e3,NUMBER_INVALID",
        "七十二,NUMBER_INVALID",
        "'1,200',NUMBER_INVALID",
        "NaN,NUMBER_INVALID",
        "2000.001,NUMBER_OUT_OF_RANGE",
        "99999999999999999999,NUMBER_OUT_OF_RANGE",
        "٧٢,NUMBER_INVALID",
        ".5,NUMBER_INVALID"
    })
    void refusesOtherHours(String typed, String code) {
        assertThat(Numbers.readHours(typed).problems()).containsExactly(code);
    }

    @Test
    void boundsFreeTextsInCodePoints() {
        assertThat(FreeTexts.read("𠮷".repeat(2000), 2000).found()).isPresent();
        assertThat(FreeTexts.read("𠮷".repeat(2001), 2000).problems()).containsExactly("TOO_LONG");
        assertThat(FreeTexts.read("一\r\n二\r三", 2000).found()).contains("一\n二\n三");
        assertThat(FreeTexts.read("一\u0000二", 2000).problems()).containsExactly("TEXT_INVALID");
        assertThat(FreeTexts.read("=1+1", 2000).found()).contains("=1+1");
    }

    @Test
    void keepsCertificateNumbersOpaque() {
        assertThat(CertificateNos.read(" 2015032057 196197597").found()).contains("2015032057196197597");
        assertThat(CertificateNos.read("sw00ab12").found()).contains("SW00AB12");
        assertThat(CertificateNos.read("无").problems()).containsExactly("CERTIFICATE_NO_INVALID");
        assertThat(CertificateNos.read("1".repeat(33)).isRefused()).isTrue();
    }

    @Test
    void warnsOfABankCardWithoutLuhnDigit() {
        assertThat(BankAccounts.read("6222000000000009").warnings()).isEmpty();
        assertThat(BankAccounts.read("6222000000000001").warnings()).containsExactly("BANK_ACCOUNT_CHECK_DIGIT");
        assertThat(BankAccounts.read("6222A0000000").problems()).containsExactly("BANK_ACCOUNT_INVALID");
        assertThat(BankAccounts.read("62220000000").isRefused()).isTrue();
    }

    @Test
    void checksCreditCodes() {
        assertThat(CreditCodes.read("1232 1202 mb0000000x").found()).contains(new CreditCode("12321202MB0000000X"));
        assertThat(CreditCodes.read("12321202-MB0000000X").problems()).containsExactly("CREDIT_CODE_CHECK_DIGIT");
        assertThat(CreditCodes.read("12321202MB0000000R").problems()).containsExactly("CREDIT_CODE_CHECK_DIGIT");
        assertThat(CreditCodes.read("12321202MB000000").problems()).containsExactly("CREDIT_CODE_CHECK_DIGIT");
        assertThat(CreditCodes.read(null).isEmpty()).isTrue();
    }
}
