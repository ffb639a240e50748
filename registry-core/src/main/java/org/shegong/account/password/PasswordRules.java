package org.shegong.account.password;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.input.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a new password must be. The profile {@code mlps3} asks for three kinds of characters, as classified protection
 * does; {@code asvs} asks for length alone.
 */
@Component
class PasswordRules {

    private static final int LEAST = 12;
    private static final int MOST = 256;
    private static final int LEAST_KINDS = 3;
    private static final int LEAST_CONTEXT = 4;
    private static final List<String> CONTEXT = List.of("shegong", "registry", "minzheng", "社工", "社会工作", "民政");

    private final CommonPasswords common;
    private final GuessedWords guessed;
    private final boolean mixed;

    PasswordRules(
            CommonPasswords common, GuessedWords guessed, @Value("${shegong.passwords.profile:mlps3}") String profile) {
        this.common = common;
        this.guessed = guessed;
        this.mixed = !profile.equals("asvs");
    }

    /**
     * @param own what belongs to the person: login, name, phone, birth date, as far as the asker knows them
     */
    List<FieldProblem> problemsOf(String password, List<String> own) {
        var problems = new ArrayList<FieldProblem>();
        int length = Texts.codePoints(password);
        if (length < LEAST || length > MOST) {
            problems.add(problem("PASSWORD_LENGTH", LEAST, MOST));
        }
        if (length > MOST) {
            return problems;
        }
        if (!Texts.isWhole(password)) {
            problems.add(problem("TEXT_INVALID"));
        }
        if (mixed && kindsOf(password) < LEAST_KINDS) {
            problems.add(problem("PASSWORD_KINDS", LEAST_KINDS));
        }
        if (isMonotonous(password) || common.contains(password)) {
            problems.add(problem("PASSWORD_COMMON"));
        }
        if (holdsContext(password, own)) {
            problems.add(problem("PASSWORD_CONTEXT"));
        }
        return problems;
    }

    private static FieldProblem problem(String code, Object... arguments) {
        return new FieldProblem("password", code, arguments);
    }

    /** Small letters, capitals, digits, and all else; characters without case count as all else. */
    private static long kindsOf(String password) {
        return password.codePoints().map(PasswordRules::kindOf).distinct().count();
    }

    private static int kindOf(int character) {
        if (Character.isLowerCase(character)) {
            return 0;
        } else if (Character.isUpperCase(character)) {
            return 1;
        }
        return Character.isDigit(character) ? 2 : 3;
    }

    private static boolean isMonotonous(String password) {
        return password.codePoints().distinct().count() < 5;
    }

    private boolean holdsContext(String password, List<String> own) {
        var text = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = Stream.of(CONTEXT, guessed.places(), own).flatMap(List::stream);
        return guessed.holdsNumber(text)
                || words.map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty() && (word.length() >= LEAST_CONTEXT || !isLatin(word)))
                        .anyMatch(text::contains);
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(character -> character < 128);
    }
}
