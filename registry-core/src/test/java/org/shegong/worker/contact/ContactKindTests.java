package org.shegong.worker.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactKindTests {

    @ParameterizedTest
    @CsvSource({
        "PHONE, 13800001234, 138******34",
        "PHONE, 052386881234, 052*******34",
        "PHONE, 1234567, *******",
        "EMAIL, lin.mei@example.org, l***@example.org",
        "EMAIL, l@example.org, l***@example.org",
        "EMAIL, broken, ******",
        "ADDRESS, 海陵区城东街道春晖路18号3室, 海陵区城东街道春晖路***",
        "ADDRESS, 泰州市海陵区城东街道春晖社区东风路北, 泰州市海陵区城东街道春晖***",
        "ADDRESS, １８号, ***",
        "BANK_ACCOUNT, 6222000000000000000, ***************0000",
        "BANK_ACCOUNT, 1234567, *******"
    })
    void showsNoMoreThanItsMask(ContactKind kind, String value, String masked) {
        assertThat(kind.masked(value)).isEqualTo(masked);
    }

    @Test
    void cutsNoCharacterInTwo() {
        var masked = ContactKind.ADDRESS.masked("𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷");

        assertThat(masked).isEqualTo("𠮷".repeat(12) + "***");
    }

    @ParameterizedTest
    @EnumSource(ContactKind.class)
    void neverShowsAShortValueWhole(ContactKind kind) {
        assertThat(kind.masked("1234567")).contains("***").doesNotContain("1234567");
    }

    @ParameterizedTest
    @EnumSource(ContactKind.class)
    void masksAnEmptyValueWithoutFailing(ContactKind kind) {
        assertThat(kind.masked("")).matches("\\**");
    }

    @Test
    void staysMaskedInWhatALogWouldWrite() {
        assertThat(new NewContact(ContactKind.PHONE, "13800001234").toString()).doesNotContain("00001234");
    }
}
