package org.shegong.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.number;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.attribute.NewAttribute;
import org.shegong.worker.card.WorkerSearch;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.contact.ContactView;
import org.shegong.worker.contact.NewContact;
import org.shegong.worker.difference.FieldDifference;
import org.shegong.worker.difference.WorkerDifferences;
import org.shegong.worker.education.NewEducation;
import org.shegong.worker.finder.WorkerAlreadyRegistered;
import org.shegong.worker.identity.NameView;
import org.shegong.worker.identity.NewDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@RegistryTest
class WorkerCorrectionsTests {

    private static final Scope CITY = Scope.EVERYTHING;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerCorrections corrections;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    WorkerDifferences differences;

    WorkerId lin;

    @BeforeEach
    void registerLin() {
        lin = registration.register(CITY, lin());
    }

    @Test
    void takesANameBackAndAddsTheRightOne() {
        corrections.correct(CITY, read(), WorkerCorrection.ofName("林媚"));

        var record = directory.get(CITY, lin);
        assertThat(record.card().name()).isEqualTo("林媚");
        assertThat(record.facts().names()).extracting(NameView::name).containsExactly("林媚", "林小妹");
        assertThat(found("林媚")).isOne();
        assertThat(found("林梅")).isZero();
    }

    @Test
    void keepsAPhoneWhoseMaskComesBack() {
        var before = read();

        corrections.correct(
                CITY, before, WorkerCorrection.of(new NewContact(ContactKind.PHONE, mask(ContactKind.PHONE))));

        assertThat(directory.get(CITY, lin).version()).isEqualTo(before.version());
        assertThat(found("13812345678")).isOne();
    }

    @Test
    void findsAPersonByTheNewPhoneOnly() {
        corrections.correct(CITY, read(), WorkerCorrection.of(new NewContact(ContactKind.PHONE, "13987654321")));

        assertThat(found("13987654321")).isOne();
        assertThat(found("13812345678")).isZero();
    }

    @Test
    void masksContactsByTheirKind() {
        assertThat(directory.get(CITY, lin).facts().contacts())
                .extracting(ContactView::masked)
                .containsExactlyInAnyOrder("138******78", "l***@example.org", "海陵区城中街道人民路***", "***************0123");
    }

    @Test
    void derivesBirthAndSexFromACorrectedNumber() {
        var right = NewDocument.of(number(LocalDate.of(1991, 6, 18), 1));

        corrections.correct(CITY, read(), new WorkerCorrection(List.of(), List.of(right), List.of(), List.of()));

        var card = directory.get(CITY, lin).card();
        assertThat(card.birthDate()).isEqualTo("1991-06-18");
        assertThat(card.sex()).isEqualTo("1");
    }

    @Test
    void refusesTheNumberOfSomebodyElse() {
        registration.register(CITY, zeng());
        var taken = new WorkerCorrection(List.of(), List.of(zeng().document()), List.of(), List.of());

        assertThatExceptionOfType(WorkerAlreadyRegistered.class)
                .isThrownBy(() -> corrections.correct(CITY, read(), taken));
    }

    @Test
    void tellsTheLoserOfARaceWhatDiffers() {
        var read = read();
        corrections.correct(CITY, read, WorkerCorrection.ofName("林媚"));

        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> corrections.correct(CITY, read, WorkerCorrection.ofName("林美")));
        assertThat(differences.since(CITY, read)).containsExactly(new FieldDifference("name", "林梅", "林媚"));
    }

    @Test
    void showsTheHighestEducation() {
        corrections.addEducation(CITY, read(), new NewEducation("14", "303", "复旦大学", "社会工作", "2018-06"));
        assertThat(directory.get(CITY, lin).card().education()).isEqualTo("14");

        var master = directory.get(CITY, lin).facts().education().get(0);
        corrections.correctEducation(CITY, read(), master.id(), new NewEducation("30", null, "南京大学", null, null));
        assertThat(directory.get(CITY, lin).card().education()).isEqualTo("21");
    }

    @Test
    void changesAnAttributeFromItsDay() {
        var joined = new NewAttribute(AttributeKind.POLITICAL_STATUS, "01", LocalDate.of(2020, 7, 1));

        corrections.correct(CITY, read(), WorkerCorrection.of(joined));

        assertThat(directory.get(CITY, lin).facts().attributes().stream()
                        .filter(value -> value.kind() == AttributeKind.POLITICAL_STATUS)
                        .map(value -> value.value()))
                .containsExactly("01", "03");
    }

    @Test
    void datesAnAttributeDifferently() {
        var before = read();
        var joined = new NewAttribute(AttributeKind.POLITICAL_STATUS, "03", LocalDate.of(2007, 5, 4));

        corrections.correct(CITY, before, WorkerCorrection.of(joined));

        assertThat(statuses()).containsExactly("03 since 2007-05-04");
        assertThat(read().version()).isGreaterThan(before.version());
    }

    @Test
    void keepsTheDayThatNobodyTells() {
        corrections.correct(
                CITY, read(), WorkerCorrection.of(NewAttribute.always(AttributeKind.POLITICAL_STATUS, "01")));

        assertThat(statuses()).containsExactly("01 since 2006-05-04");
    }

    @Test
    void takesBackTheLatestValue() {
        corrections.correct(CITY, read(), WorkerCorrection.of(NewAttribute.always(AttributeKind.POLITICAL_STATUS, "")));

        assertThat(statuses()).isEmpty();
    }

    private List<String> statuses() {
        return directory.get(CITY, lin).facts().attributes().stream()
                .filter(value -> value.kind() == AttributeKind.POLITICAL_STATUS)
                .map(value -> value.value() + " since " + value.validFrom())
                .toList();
    }

    private AsRead read() {
        return new AsRead(lin, directory.get(CITY, lin).version());
    }

    private long found(String q) {
        return directory.search(CITY, WorkerSearch.of(q), PageRequest.of(0, 10)).getTotalElements();
    }

    private String mask(ContactKind kind) {
        return directory.get(CITY, lin).facts().contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .map(ContactView::masked)
                .findFirst()
                .orElseThrow();
    }
}
