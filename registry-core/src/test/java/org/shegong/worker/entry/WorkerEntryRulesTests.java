package org.shegong.worker.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.number;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.Scope;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class WorkerEntryRulesTests {

    private static final String RENAI = "海陵区仁爱社会工作服务中心";

    @Autowired
    WorkerEntryRules rules;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    OrganizationRegister organizations;

    @BeforeEach
    void registerRenai() {
        organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
    }

    @ParameterizedTest
    @CsvSource({
        "idNumber, 32129819900618002, ID_CHECK_DIGIT",
        "idNumber, 321298199002300027, ID_BIRTH_DATE",
        "idNumber, 1e17, ID_CHECK_DIGIT",
        "idNumber, '1 or 1=1', ID_CHECK_DIGIT",
        "name, 王1, NAME_INVALID",
        "name, <b>王</b>, NAME_INVALID",
        "name, '', REQUIRED",
        "birthDate, 1990-02-30, DATE_INVALID",
        "gender, 未, UNKNOWN_VALUE",
        "ethnicity, 汉人, UNKNOWN_VALUE",
        "education, 博导, UNKNOWN_VALUE",
        "organisation, 没有的单位, ORGANISATION_UNKNOWN",
        "organisation, '', REQUIRED",
        "creditCode, 52321202MB7298225X, CREDIT_CODE_CHECK_DIGIT",
        "contractKind, 临时, UNKNOWN_VALUE",
        "serviceFields, 社区建设、钓鱼, UNKNOWN_VALUE",
        "workStart, 2027-01-01, DATE_IN_FUTURE",
        "practiceStart, 99年7月, DATE_INVALID",
        "phone, 1381234567, PHONE_INVALID",
        "email, a@b, EMAIL_INVALID",
        "bankAccount, 6222x, BANK_ACCOUNT_INVALID"
    })
    void refusesAWrongFieldUnderItsCode(String field, String text, String code) {
        assertThat(rules.check(Entries.with(field, text), TODAY).problems())
                .containsExactly(new FieldProblem(field, code));
    }

    @Test
    void tellsEverythingWrongAtOnce() {
        assertThat(rules.check(Entries.of("", "1", ""), TODAY).problems())
                .extracting(FieldProblem::field)
                .containsExactly("name", "idNumber", "organisation");
    }

    @ParameterizedTest
    @CsvSource({
        "gender, 男, GENDER_MISMATCH",
        "birthDate, 1990-06-19, BIRTH_DATE_MISMATCH",
        "idNumber, 321298900618002, ID_LEGACY_15"
    })
    void warnsOfWhatTheNumberTellsOtherwise(String field, String text, String code) {
        var check = rules.check(Entries.with(field, text), TODAY);

        assertThat(check.command()).isPresent();
        assertThat(check.warnings()).containsExactly(new FieldProblem(field, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-10-09", "1925-10-08"})
    void refusesChildrenAndPeopleOverAHundred(LocalDate birth) {
        var entry = Entries.of("王芳", number(birth, 2).value(), RENAI);

        assertThat(rules.check(entry, TODAY).problems()).contains(new FieldProblem("idNumber", "AGE_OUT_OF_RANGE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1940-06-01", "1941-03-15", "1942-01-31", "1945-09-02", "1946-05-15", "1947-04-15", "1948-05-01",
                "1949-05-01", "1949-05-28", "1986-05-03", "1986-05-04", "1986-05-05", "1986-09-13", "1986-09-14",
                "1987-04-12", "1987-09-13", "1988-04-17", "1988-09-11", "1989-04-16", "1989-09-17", "1990-04-15",
                "1990-06-18", "1990-09-16", "1991-04-14", "1991-09-15", "2000-02-29", "2004-02-29"
            })
    void keepsBirthDatesOfDaysWithMissingHours(LocalDate birth) {
        var entry = Entries.of("王芳", number(birth, 2).value(), RENAI);

        var id = registration.register(
                Scope.EVERYTHING, rules.check(entry, TODAY).orRefuse());

        assertThat(directory.get(Scope.EVERYTHING, id).card().birthDate()).isEqualTo(birth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uF9DC芳", "𠮷野樱", "𪟝伟", "阿依古丽·买买提", "Anna Müller"})
    void keepsNamesAsTheyWereTyped(String name) {
        var entry = Entries.of(name, number(LocalDate.of(1990, 1, 1), 2).value(), RENAI);

        var id = registration.register(
                Scope.EVERYTHING, rules.check(entry, TODAY).orRefuse());

        assertThat(directory.get(Scope.EVERYTHING, id).card().name()).isEqualTo(name);
    }
}
