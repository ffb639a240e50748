package org.shegong.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.account.AccountFixtures;
import org.shegong.account.Accounts;
import org.shegong.account.NewAccount;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.id.AccountId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegistryTest
class PasswordsTests {

    @Autowired
    Passwords passwords;

    @Autowired
    PasswordRules rules;

    @Autowired
    CommonPasswords common;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "Ab1-Ab1-xyz,PASSWORD_LENGTH",
        "plumblossomseven,PASSWORD_KINDS",
        "Shegong@2026,PASSWORD_CONTEXT",
        "Password@1234,PASSWORD_COMMON",
        "Adm1nistrator@123,PASSWORD_COMMON",
        "aB1aB1aB1aB1aB1,PASSWORD_COMMON",
        "我在泰州的社工站-Abc1,PASSWORD_CONTEXT",
        "Lin.mei-likes-7-Plums,PASSWORD_CONTEXT",
        "Plum-13812345678-x,PASSWORD_CONTEXT",
        "Plum-Garden-19900618,PASSWORD_CONTEXT",
        "Plum Garden 1990-6.18 1990.06.18,PASSWORD_CONTEXT",
        "Plum-XingHua-1990,PASSWORD_CONTEXT",
        "Plum-ＪＩＡＮＧＹＡＮ-1990,PASSWORD_CONTEXT",
        "梅花在靖江开了-Abc1,PASSWORD_CONTEXT",
    })
    void refusesWeakPasswords(String password, String problem) {
        assertThat(rules.problemsOf(password, List.of("lin.mei")))
                .extracting(FieldProblem::code)
                .contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plum-Blossom 7 bridges",
                " 7 Boats on the lake ",
                "Zq7-Zq8-Zq9-Xy",
                "Plum-Garden-20261008-8",
                "Plum-Garden 1990 13 45 5"
            })
    void takesLongMixedPasswords(String password) {
        assertThat(rules.problemsOf(password, List.of("lin.mei"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "@", "x", "-"})
    void refusesAtOnceWhatIsFarTooLong(String part) {
        assertThat(rules.problemsOf(part.repeat(200_000) + "x", List.of()))
                .extracting(FieldProblem::code)
                .containsExactly("PASSWORD_LENGTH");
    }

    @Test
    void refusesHalfACharacter() {
        assertThat(rules.problemsOf("Plum-Blossom 7 bridges\uD842", List.of()))
                .extracting(FieldProblem::code)
                .containsExactly("TEXT_INVALID");
        assertThat(passwords.matches(lin(), "Plum-Blossom 7 bridges\uD842")).isFalse();
    }

    @Test
    void knowsTenThousandCommonOnes() {
        assertThat(common.size()).isGreaterThan(10_000);
    }

    @Test
    void needsAllOfSixtyFourCharacters() {
        var account = lin();
        var long64 = "梅兰竹菊春夏秋冬".repeat(7) + "江河湖A-7一二";

        passwords.set(account, long64, List.of());

        assertThat(long64.codePointCount(0, long64.length())).isEqualTo(64);
        assertThat(passwords.matches(account, long64)).isTrue();
        assertThat(passwords.matches(account, long64.substring(0, 63))).isFalse();
    }

    @Test
    void refusesTheLastFive() {
        var account = lin();
        passwords.set(account, AccountFixtures.PASSWORD, List.of());
        passwords.set(account, AccountFixtures.PASSWORD + "2", List.of());

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> passwords.set(account, AccountFixtures.PASSWORD, List.of()));
    }

    @Test
    void keepsSaltedHashesThatNameTheirAlgorithm() {
        passwords.set(lin(), AccountFixtures.PASSWORD, List.of());
        passwords.set(accounts.open(new NewAccount("wang", "Wang", null)), AccountFixtures.PASSWORD, List.of());

        var hashes = jdbc.sql("select hash from account_password")
                .query(String.class)
                .list();

        assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.startsWith("{argon2}$argon2id$"));
    }

    private AccountId lin() {
        return accounts.open(new NewAccount("lin", "Lin", AccountFixtures.lin()));
    }
}
