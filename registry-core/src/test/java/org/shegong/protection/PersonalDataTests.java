package org.shegong.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shegong.shared.ResidentId;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegistryTest
class PersonalDataTests {

    private static final UUID LIN = Ids.next();
    private static final UUID WANG = Ids.next();
    private static final FieldRef LINS_PHONE = new FieldRef("worker", "phone", LIN);

    @Autowired
    PersonalData personalData;

    @Autowired
    JdbcClient jdbc;

    @Test
    void opensWhatItSealed() {
        var sealed = personalData.seal(LIN, LINS_PHONE, "13800000000");

        assertThat(personalData.open(LIN, LINS_PHONE, sealed)).isEqualTo("13800000000");
    }

    @Test
    void sealsTheSameValueDifferentlyEachTime() {
        assertThat(personalData.seal(LIN, LINS_PHONE, "13800000000"))
                .isNotEqualTo(personalData.seal(LIN, LINS_PHONE, "13800000000"));
    }

    @Test
    void refusesValuesSwappedBetweenTwoRows() {
        var lins = personalData.seal(LIN, LINS_PHONE, "13800000000");
        var wangsPhone = new FieldRef("worker", "phone", WANG);
        personalData.seal(WANG, wangsPhone, "13900000000");

        refusesToOpen(WANG, wangsPhone, lins);
        refusesToOpen(LIN, wangsPhone, lins);
    }

    @Test
    void refusesAValueMovedToAnotherColumn() {
        var sealed = personalData.seal(LIN, LINS_PHONE, "13800000000");

        refusesToOpen(LIN, new FieldRef("worker", "bank_account", LIN), sealed);
    }

    @Test
    void refusesAValueOfWhichAnyByteChanged() {
        var sealed = personalData.seal(LIN, LINS_PHONE, "13800000000");

        IntStream.range(0, sealed.length).forEach(at -> {
            var changed = sealed.clone();
            changed[at] ^= 1;
            refusesToOpen(LIN, LINS_PHONE, changed);
        });
    }

    @Test
    void opensNothingAfterTheKeyIsDestroyed() {
        var before = personalData.seal(WANG, new FieldRef("worker", "phone", WANG), "13900000000");
        jdbc.sql("delete from person_key where person_id = :person")
                .param("person", Uuids.bytes(LIN))
                .update();

        refusesToOpen(LIN, LINS_PHONE, before);
    }

    @Test
    void findsOldAndNewNumbersUnderOneIndex() {
        var old = ResidentId.normal("321298491231001");
        var written = ResidentId.normal(" ３２１２９８491231001 ");

        assertThat(personalData.index("worker.id_number", old))
                .isEqualTo(personalData.index("worker.id_number", written))
                .isEqualTo(personalData.index(
                        "worker.id_number", ResidentId.normal(old.toLowerCase(java.util.Locale.ROOT))));
    }

    @Test
    void indexesTheSameValueDifferentlyPerColumn() {
        assertThat(personalData.index("worker.phone", "13800000000"))
                .hasSize(32)
                .isNotEqualTo(personalData.index("account.phone", "13800000000"));
    }

    @Test
    void sealsManyPeopleUnderKeysOfTheirOwn() {
        var people = IntStream.range(0, 1200).mapToObj(at -> Ids.next()).toList();

        personalData.prepare(people);
        var sealed = people.stream()
                .map(person -> personalData.seal(person, new FieldRef("worker", "phone", person), "1380000" + person))
                .toList();

        assertThat(keysOf(people)).isEqualTo(1200);
        assertThat(IntStream.of(0, 600, 1199))
                .allSatisfy(at -> assertThat(personalData.open(
                                people.get(at), new FieldRef("worker", "phone", people.get(at)), sealed.get(at)))
                        .endsWith(people.get(at).toString()));
    }

    @Test
    void makesNoKeyToReadWith() {
        refusesToOpen(WANG, new FieldRef("worker", "phone", WANG), new byte[40]);

        assertThat(keysOf(List.of(WANG))).isZero();
    }

    private long keysOf(List<UUID> people) {
        return people.stream()
                .filter(person -> jdbc.sql("select count(*) from person_key where person_id = :person")
                                .param("person", Uuids.bytes(person))
                                .query(Long.class)
                                .single()
                        == 1)
                .count();
    }

    private void refusesToOpen(UUID person, FieldRef field, byte[] sealed) {
        assertThatExceptionOfType(UnreadableField.class).isThrownBy(() -> personalData.open(person, field, sealed));
    }
}
