package org.shegong.web.worker;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.Texts;
import org.shegong.worker.card.EmploymentStatus;
import org.shegong.worker.card.RegistrationStanding;
import org.shegong.worker.card.WorkerSearch;

/** What stands in the query bar of the list of people, as it was typed. */
record WorkerQuery(
        @Nullable String q,
        @Nullable String district,
        @Nullable String town,
        @Nullable String employer,
        @Nullable String status,
        @Nullable String level,
        @Nullable String serviceField,
        @Nullable String education,
        @Nullable String establishmentKind,
        @Nullable String contractKind,
        @Nullable String registration,
        @Nullable String expiresFrom,
        @Nullable String expiresTo,
        @Nullable String hours) {

    /** The names of all filters, as they stand in the address of the list. */
    static final List<String> FILTERS = Arrays.stream(WorkerQuery.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    static final List<String> COLUMNS = List.of(
            "registryNo",
            "maskedId",
            "employer",
            "place",
            "status",
            "level",
            "validTo",
            "education",
            "title",
            "serviceFields",
            "hours");

    private static final int FEW_DIGITS = 3;
    static final List<String> USUAL =
            List.of("registryNo", "maskedId", "employer", "place", "status", "level", "validTo");

    /** The same of a filter by name; what the list does not filter by is left. */
    static WorkerQuery of(Map<String, String> filters) {
        return new WorkerQuery(
                filters.get("q"),
                filters.get("district"),
                filters.get("town"),
                filters.get("employer"),
                filters.get("status"),
                filters.get("level"),
                filters.get("serviceField"),
                filters.get("education"),
                filters.get("establishmentKind"),
                filters.get("contractKind"),
                filters.get("registration"),
                filters.get("expiresFrom"),
                filters.get("expiresTo"),
                filters.get("hours"));
    }

    /** The same, at this employer. */
    WorkerQuery at(String id) {
        return new WorkerQuery(
                q,
                district,
                town,
                id,
                status,
                level,
                serviceField,
                education,
                establishmentKind,
                contractKind,
                registration,
                expiresFrom,
                expiresTo,
                hours);
    }

    WorkerSearch toSearch(LocalDate today) {
        return new WorkerSearch(
                given(q),
                given(district),
                given(town),
                given(employer) == null ? null : uuid(employer),
                word("status", status, EmploymentStatus.class),
                given(level),
                given(serviceField),
                given(education),
                given(establishmentKind),
                given(contractKind),
                word("registration", registration, RegistrationStanding.class),
                day("expiresFrom", expiresFrom),
                day("expiresTo", expiresTo),
                word("hours", hours, WorkerSearch.Hours.class));
    }

    /** Whether more is asked for than the first row of the query bar holds. */
    public boolean isDetailed() {
        return Stream.of(
                        town,
                        employer,
                        serviceField,
                        education,
                        establishmentKind,
                        contractKind,
                        registration,
                        expiresFrom,
                        expiresTo,
                        hours)
                .anyMatch(value -> given(value) != null);
    }

    /** More digits than that may belong to an ID number or a phone, which must not stand in an address. */
    public boolean isPersonal() {
        return Texts.compact(q).codePoints().filter(Character::isDigit).count() > FEW_DIGITS;
    }

    private static @Nullable String given(@Nullable String text) {
        var trimmed = Texts.trimmed(text);
        return trimmed.isEmpty() ? null : trimmed;
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        var reading = Dates.read(text, false);
        if (reading.isRefused()) {
            throw refused(field, reading.problems().get(0));
        }
        return reading.found().map(date -> date.date()).orElse(null);
    }

    private static UUID uuid(@Nullable String text) {
        try {
            return UUID.fromString(Texts.trimmed(text));
        } catch (IllegalArgumentException unreadable) {
            throw refused("employer", "UNKNOWN_VALUE");
        }
    }

    private static <E extends Enum<E>> @Nullable E word(String field, @Nullable String text, Class<E> type) {
        var wanted = given(text);
        return wanted == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> refused(field, "UNKNOWN_VALUE"));
    }

    private static InvalidFields refused(String field, String code) {
        return new InvalidFields(List.of(new FieldProblem(field, code)));
    }
}
