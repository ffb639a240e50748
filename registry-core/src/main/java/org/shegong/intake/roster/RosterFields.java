package org.shegong.intake.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shegong.intake.check.Field;
import org.shegong.intake.kind.FieldReadings;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.shared.CreditCode;
import org.shegong.shared.ResidentId;
import org.shegong.shared.input.CertificateNos;
import org.shegong.shared.input.CreditCodes;
import org.shegong.shared.input.Emails;
import org.shegong.shared.input.Numbers;
import org.shegong.shared.input.PersonNames;
import org.shegong.shared.input.Phones;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.ResidentIds;
import org.shegong.shared.input.Texts;

/** The columns of a roster. */
final class RosterFields {

    private static final int NAME_LENGTH = 120;
    private static final int NUMBER_LENGTH = 40;
    private static final int REMARK_LENGTH = 2_000;
    private static final Pattern MASK = Pattern.compile("[^@*]{0,3}[*]{3,}(?:[0-9A-Z]{0,4}|@[^@*]+)");

    private final FieldReadings readings;
    private final LocalDate today;

    RosterFields(CodeLists lists, LocalDate today) {
        this.readings = new FieldReadings(lists, today);
        this.today = today;
    }

    List<Field> all() {
        return Stream.of(person(), work(), proof()).flatMap(List::stream).toList();
    }

    private List<Field> person() {
        return List.of(
                readings.text("name", PersonNames::read),
                readings.code("gender", CodeList.SEX),
                readings.digits("registryNo", FieldReadings.DIGITS_LOST, RosterFields::registryNo),
                readings.digits(
                        "idNumber",
                        "ID_PRECISION_LOST",
                        unlessMasked(text -> ResidentIds.read(text, today).map(ResidentId::value))),
                readings.pastMonth("birthDate"),
                readings.code("ethnicity", CodeList.ETHNICITY),
                readings.code("politicalStatus", CodeList.POLITICAL_STATUS),
                readings.code("education", CodeList.EDUCATION),
                readings.code("degree", CodeList.DEGREE),
                readings.freeText("school", NAME_LENGTH),
                readings.freeText("major", NAME_LENGTH),
                readings.text("phone", unlessMasked(Phones::read)),
                readings.text("email", unlessMasked(Emails::read)),
                readings.freeText("remark", REMARK_LENGTH));
    }

    private List<Field> work() {
        return List.of(
                readings.lookedUp("organisation"),
                readings.digits(
                        "creditCode",
                        CreditCodes.INVALID,
                        text -> CreditCodes.read(text).map(CreditCode::value)),
                readings.lookedUp("region"),
                readings.lookedUp("town"),
                readings.freeText("post", NAME_LENGTH),
                readings.code("contractKind", CodeList.EMPLOYMENT_FORM),
                readings.pastMonth("workStart"),
                readings.pastMonth("practiceStart"),
                readings.codes("serviceFields", CodeList.SERVICE_FIELD));
    }

    private List<Field> proof() {
        return List.of(
                readings.code("certificateLevel", CodeList.CERTIFICATE_LEVEL),
                readings.digits("certificateNo", FieldReadings.DIGITS_LOST, CertificateNos::read),
                readings.pastDay("approvalDate"),
                readings.freeText("registrationNo", NUMBER_LENGTH),
                readings.dayAhead("registrationValidTo"),
                readings.text("ceHours", text -> Numbers.readHours(text).map(hours -> hours.toPlainString())));
    }

    /** A mask that comes back from the register says nothing; a rule of the row sees to it that it came from there. */
    static boolean isMask(String text) {
        return MASK.matcher(Texts.compact(text)).matches();
    }

    private static Function<String, Reading<String>> unlessMasked(Function<String, Reading<String>> reading) {
        return text -> isMask(text) ? Reading.empty() : reading.apply(text);
    }

    private static Reading<String> registryNo(String text) {
        var number = Texts.compact(text).toUpperCase(Locale.ROOT);
        return number.isEmpty() ? Reading.empty() : Reading.of(number);
    }
}
