package org.shegong.worker.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeList;
import org.shegong.shared.ResidentId;
import org.shegong.shared.input.BankAccounts;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.Emails;
import org.shegong.shared.input.FreeTexts;
import org.shegong.shared.input.PartialDate;
import org.shegong.shared.input.PersonNames;
import org.shegong.shared.input.Phones;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.Texts;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.attribute.NewAttribute;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.contact.NewContact;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.identity.NewName;
import org.springframework.stereotype.Component;

/** Reads the fields that entering and correcting a person have in common. */
@Component
class PersonReadings {

    private static final int PLACE_LENGTH = 200;
    private static final int REMARK_LENGTH = 2_000;
    private static final int YOUNGEST_AGE = 16;
    private static final int OLDEST_AGE = 100;

    private final Codes codes;

    PersonReadings(Codes codes) {
        this.codes = codes;
    }

    List<NewName> names(CorrectionEntry entry, Findings findings) {
        var names = new ArrayList<NewName>();
        findings.take("name", PersonNames.read(entry.name()))
                .map(NewName::inUse)
                .ifPresent(names::add);
        if (entry.formerName() != null) {
            var former = Arrays.stream(entry.formerName().split("[、,，]"))
                    .flatMap(text -> findings.take("formerName", PersonNames.read(text)).stream())
                    .map(NewName::former)
                    .toList();
            names.addAll(former.isEmpty() ? List.of(NewName.former("")) : former);
        }
        return names;
    }

    List<NewAttribute> attributes(CorrectionEntry entry, LocalDate today, Findings findings) {
        var values = new Values(findings);
        values.add(
                "ethnicity", AttributeKind.ETHNICITY, entry.ethnicity(), codes(CodeList.ETHNICITY, entry.ethnicity()));
        politicalStatus(entry, today, values, findings);
        values.add(
                "householdPlace",
                AttributeKind.HOUSEHOLD_PLACE,
                entry.householdPlace(),
                FreeTexts.read(entry.householdPlace(), PLACE_LENGTH));
        values.add("workStart", AttributeKind.WORK_START, entry.workStart(), past(entry.workStart(), today));
        values.add(
                "practiceStart",
                AttributeKind.PRACTICE_START,
                entry.practiceStart(),
                past(entry.practiceStart(), today));
        values.add("remark", AttributeKind.REMARK, entry.remark(), FreeTexts.read(entry.remark(), REMARK_LENGTH));
        return values.all;
    }

    private void politicalStatus(CorrectionEntry entry, LocalDate today, Values values, Findings findings) {
        var since = findings.take("politicalStatusFrom", Dates.readPast(entry.politicalStatusFrom(), false, today))
                .map(PartialDate::date);
        if (since.isPresent()) {
            findings.require("politicalStatus", entry.politicalStatus());
        }
        boolean keepsDay = entry.politicalStatusFrom() == null;
        findings.take("politicalStatus", codes(CodeList.POLITICAL_STATUS, entry.politicalStatus()))
                .ifPresentOrElse(
                        code -> values.all.add(
                                new NewAttribute(AttributeKind.POLITICAL_STATUS, code, since.orElse(null), keepsDay)),
                        () -> values.takeBack(AttributeKind.POLITICAL_STATUS, entry.politicalStatus()));
    }

    /** Birth date and sex where the number does not tell them; where it does, differences are warned of. */
    List<NewAttribute> birthAndSex(
            CorrectionEntry entry, Optional<NewDocument> document, LocalDate today, Findings findings) {
        var typed = Dates.readPast(entry.birthDate(), true, today);
        var birth = findings.take("birthDate", typed);
        var sex = findings.take("gender", codes(CodeList.SEX, entry.gender()));
        if (document.filter(NewDocument::tellsBirthAndSex).isPresent()) {
            var number = new ResidentId(document.get().number());
            warn(
                    typed.understood().filter(date -> !date.agreesWith(number.birthDate())),
                    "birthDate",
                    "BIRTH_DATE_MISMATCH",
                    findings);
            var told = number.isMale() ? "1" : "2";
            warn(sex.filter(code -> !code.equals(told)), "gender", "GENDER_MISMATCH", findings);
            return List.of();
        }
        birth.filter(date -> isOutOfRange(date.date(), today))
                .ifPresent(date -> findings.refuse("birthDate", "AGE_OUT_OF_RANGE"));
        var values = new ArrayList<NewAttribute>();
        birth.ifPresent(date -> values.add(NewAttribute.always(AttributeKind.BIRTH_DATE, date.toString())));
        sex.ifPresent(code -> values.add(NewAttribute.always(AttributeKind.SEX, code)));
        return values;
    }

    List<NewContact> contacts(CorrectionEntry entry, Findings findings) {
        return contacts(findings, entry.phone(), entry.email(), entry.address(), entry.bankAccount());
    }

    /** What shows its mask again stays as it is. */
    List<NewContact> correctedContacts(CorrectionEntry entry, Findings findings) {
        return contacts(
                findings,
                unmasked(entry.phone()),
                unmasked(entry.email()),
                unmasked(entry.address()),
                unmasked(entry.bankAccount()));
    }

    private static List<NewContact> contacts(
            Findings findings,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String account) {
        var contacts = new ArrayList<NewContact>();
        contact("phone", ContactKind.PHONE, phone, Phones.read(phone), findings).ifPresent(contacts::add);
        contact("email", ContactKind.EMAIL, email, Emails.read(email), findings).ifPresent(contacts::add);
        contact("address", ContactKind.ADDRESS, address, FreeTexts.read(address, PLACE_LENGTH), findings)
                .ifPresent(contacts::add);
        contact("bankAccount", ContactKind.BANK_ACCOUNT, account, BankAccounts.read(account), findings)
                .ifPresent(contacts::add);
        return contacts;
    }

    /** Whether the text is a mask that was shown and came back. */
    static boolean isMask(@Nullable String text) {
        return text != null && text.contains("***");
    }

    private static @Nullable String unmasked(@Nullable String text) {
        return isMask(text) ? null : text;
    }

    private static Optional<NewContact> contact(
            String field, ContactKind kind, @Nullable String typed, Reading<String> reading, Findings findings) {
        var value = findings.take(field, reading);
        if (value.isPresent()) {
            return value.map(text -> new NewContact(kind, text));
        }
        return typed != null && Texts.trimmed(typed).isEmpty()
                ? Optional.of(new NewContact(kind, ""))
                : Optional.empty();
    }

    private Reading<String> codes(CodeList list, @Nullable String raw) {
        return codes.read(list, raw);
    }

    private static Reading<String> past(@Nullable String raw, LocalDate today) {
        return Findings.stored(Dates.readPast(raw, true, today), PartialDate::toString);
    }

    private static void warn(Optional<?> difference, String field, String code, Findings findings) {
        if (difference.isPresent()) {
            findings.warn(field, code);
        }
    }

    private static boolean isOutOfRange(LocalDate birth, LocalDate today) {
        long age = ChronoUnit.YEARS.between(birth, today);
        return age < YOUNGEST_AGE || age > OLDEST_AGE;
    }

    /** Attributes as they are read; an empty text takes back what was known. */
    private static final class Values {

        private final List<NewAttribute> all = new ArrayList<>();
        private final Findings findings;

        Values(Findings findings) {
            this.findings = findings;
        }

        void add(String field, AttributeKind kind, @Nullable String typed, Reading<String> reading) {
            findings.take(field, reading)
                    .ifPresentOrElse(value -> all.add(NewAttribute.always(kind, value)), () -> takeBack(kind, typed));
        }

        void takeBack(AttributeKind kind, @Nullable String typed) {
            if (typed != null && Texts.trimmed(typed).isEmpty()) {
                all.add(NewAttribute.always(kind, ""));
            }
        }
    }
}
