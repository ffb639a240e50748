package org.shegong.web.input;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.attribute.AttributeView;
import org.shegong.worker.identity.NameView;
import org.shegong.worker.record.RecordFacts;
import org.shegong.worker.reveal.NothingRecorded;
import org.shegong.worker.reveal.PersonalDataReveal;
import org.shegong.worker.reveal.RevealField;

/** What the register keeps of a field that was typed. */
record StoredValues(WorkerDirectory directory, PersonalDataReveal reveal) {

    /** @param address a page or resource of the person */
    String of(String address, String field) {
        var worker = new WorkerId(UUID.fromString(address.replaceAll(".*/([0-9a-f-]{36}).*", "$1")));
        var record = directory.get(Scope.EVERYTHING, worker);
        return switch (field) {
            case "name" -> record.card().name();
            case "formerName" -> former(record.facts());
            case "idNumber" -> revealed(worker, RevealField.ID_NUMBER);
            case "phone" -> revealed(worker, RevealField.PHONE);
            case "email" -> revealed(worker, RevealField.EMAIL);
            case "address" -> revealed(worker, RevealField.ADDRESS);
            case "bankAccount" -> revealed(worker, RevealField.BANK_ACCOUNT);
            case "certificateLevel" ->
                String.valueOf(record.card().certification().level());
            case "education" ->
                String.valueOf(record.facts().education().get(0).study().level());
            case "school" ->
                String.valueOf(record.facts().education().get(0).study().school());
            case "employedFrom" -> since(record.facts()).toString();
            case "post" ->
                String.valueOf(record.facts().employments().get(0).terms().title());
            case "serviceFields" ->
                String.join(",", record.facts().employments().get(0).terms().serviceFields());
            default -> attribute(record.facts(), AttributeKind.valueOf(constant(field)));
        };
    }

    private String revealed(WorkerId worker, RevealField field) {
        try {
            return reveal.reveal(Scope.EVERYTHING, worker, field, "VERIFY_IDENTITY");
        } catch (NothingRecorded nothing) {
            return "";
        }
    }

    private static LocalDate since(RecordFacts facts) {
        return facts.employments().get(0).from();
    }

    private static String former(RecordFacts facts) {
        return facts.names().stream()
                .filter(NameView::former)
                .map(NameView::name)
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private static String attribute(RecordFacts facts, AttributeKind kind) {
        return facts.attributes().stream()
                .filter(value -> value.kind() == kind)
                .map(AttributeView::value)
                .findFirst()
                .orElse("");
    }

    private static String constant(String field) {
        return field.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT);
    }
}
