package org.shegong.worker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OrganizationId;
import org.shegong.testing.BenchmarkCity;
import org.shegong.testing.TestTime;
import org.shegong.worker.card.EmploymentStatus;
import org.shegong.worker.card.RegistrationStanding;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that the list of people is asked for off an index, in the words and places of one city. */
final class WorkerQuestions {

    private static final int SAMPLES = 50;
    private static final Pageable FIRST = PageRequest.of(0, 20);
    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘");

    private final List<Question> questions = new ArrayList<>();
    private final BenchmarkCity city;
    private final JdbcTemplate jdbc;

    private WorkerQuestions(BenchmarkCity city) {
        this.city = city;
        this.jdbc = city.part(JdbcTemplate.class);
    }

    /** One kind of question with several words for it, asked in turn. */
    record Question(String name, Scope scope, List<WorkerSearch> searches, Pageable page) {

        WorkerSearch search(int round) {
            return searches.get(round % searches.size());
        }
    }

    static List<Question> of(BenchmarkCity city) {
        var asked = new WorkerQuestions(city);
        asked.words();
        asked.filters();
        asked.sorts();
        asked.scopes();
        return asked.questions;
    }

    private void words() {
        typed("name", texts("select name from worker_card limit ? offset 500"));
        typed("surname", SURNAMES);
        typed("two characters", texts("select substring(name, 1, 2) from worker_card limit ? offset 700"));
        typed("pinyin", texts("select pinyin from worker_card limit ? offset 900"));
        typed("pinyin of a surname", List.of("wang", "li", "zhang", "liu"));
        typed("initials", texts("select initials from worker_card limit ? offset 1100"));
        typed("two initials", texts("select substring(initials, 1, 2) from worker_card limit ? offset 1300"));
        typed("one letter", List.of("w", "l", "z"));
        typed("ID number", opened("identity_document", "number_cipher"));
        typed("phone", opened("contact", "value_cipher"));
        typed("registry number", texts("select registry_no from worker_card limit ?"));
        typed("certificate number", texts("select search_key from worker_key where kind = 'CERTIFICATE' limit ?"));
    }

    private void filters() {
        ask("everybody", WorkerSearch.EVERYBODY);
        questions.add(new Question(
                "everybody, page 200", Scope.EVERYTHING, List.of(WorkerSearch.EVERYBODY), PageRequest.of(200, 20)));
        ask("district", WorkerSearch.inDistrict(most("district_code", String.class)));
        ask("town", new Filter().town(most("town_code", String.class)));
        ask("employer", new Filter().employer(largestEmployer()));
        ask("left", new Filter().status(EmploymentStatus.LEFT));
        ask("level", new Filter().level("INTERMEDIATE"));
        ask("education", new Filter().education("20"));
        for (var standing : RegistrationStanding.values()) {
            ask("registration " + standing, new Filter().standing(standing));
        }
        ask("registration ends within 90 days", new Filter().expiring(TestTime.TODAY, TestTime.TODAY.plusDays(90)));
    }

    private void sorts() {
        var district = WorkerSearch.inDistrict(most("district_code", String.class));
        var active = new Filter().standing(RegistrationStanding.ACTIVE).search();
        for (var order : List.of("name,desc", "registryNo", "registryNo,desc", "validTo", "validTo,desc")) {
            var by = order.split(",");
            var page = PageRequest.of(0, 20, Sort.by(Sort.Direction.fromString(by.length > 1 ? by[1] : "asc"), by[0]));
            var surname = SURNAMES.stream().map(WorkerSearch::of).toList();
            var letter = Stream.of("w", "l", "z").map(WorkerSearch::of).toList();
            questions.add(
                    new Question("everybody by " + order, Scope.EVERYTHING, List.of(WorkerSearch.EVERYBODY), page));
            questions.add(new Question("surname by " + order, Scope.EVERYTHING, surname, page));
            questions.add(new Question("one letter by " + order, Scope.EVERYTHING, letter, page));
            questions.add(new Question("district by " + order, Scope.EVERYTHING, List.of(district), page));
            questions.add(new Question("registration ACTIVE by " + order, Scope.EVERYTHING, List.of(active), page));
        }
    }

    private void scopes() {
        within("a district", new Reach.InDistrict(most("district_code", String.class)));
        within("a town", new Reach.InTown(most("town_code", String.class)));
        within("an employer", new Reach.AtEmployer(new OrganizationId(largestEmployer())));
    }

    private void within(String place, Reach reach) {
        var scope = Scope.of(reach);
        var name = "within " + place + ": ";
        add(name + "everybody", scope, WorkerSearch.EVERYBODY);
        add(name + "surname", scope, WorkerSearch.of("王"));
        add(name + "pinyin of a surname", scope, WorkerSearch.of("wang"));
        add(name + "one letter", scope, WorkerSearch.of("w"));
        add(name + "level", scope, new Filter().level("INTERMEDIATE").search());
        add(
                name + "registration ACTIVE",
                scope,
                new Filter().standing(RegistrationStanding.ACTIVE).search());
        add(
                name + "registration PAST",
                scope,
                new Filter().standing(RegistrationStanding.PAST).search());
    }

    private void typed(String name, List<String> words) {
        var searches = words.stream().map(WorkerSearch::of).toList();
        questions.add(new Question(name, Scope.EVERYTHING, searches, FIRST));
    }

    private void ask(String name, Filter filter) {
        ask(name, filter.search());
    }

    private void ask(String name, WorkerSearch search) {
        add(name, Scope.EVERYTHING, search);
    }

    private void add(String name, Scope scope, WorkerSearch search) {
        questions.add(new Question(name, scope, List.of(search), FIRST));
    }

    private List<String> texts(String sql) {
        return jdbc.queryForList(sql, String.class, SAMPLES);
    }

    private List<String> opened(String table, String column) {
        var personal = city.part(PersonalData.class);
        return Objects.requireNonNull(city.part(TransactionTemplate.class)
                .execute(status -> jdbc.query(
                        "select id, worker_id, " + column + " from " + table + " limit " + SAMPLES,
                        (row, number) -> personal.open(
                                Uuids.of(row.getBytes(2)),
                                new FieldRef(table, column, Uuids.of(row.getBytes(1))),
                                row.getBytes(3)))));
    }

    private UUID largestEmployer() {
        return Uuids.of(most("employer_id", byte[].class));
    }

    /** The value that most people share. */
    private <T> T most(String column, Class<T> type) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select " + column + " from worker_card where " + column + " is not null group by " + column
                        + " order by count(*) desc, " + column + " limit 1",
                type));
    }

    /** A search by one filter. */
    private record Filter(
            String town,
            UUID employer,
            EmploymentStatus status,
            String level,
            String education,
            RegistrationStanding standing,
            LocalDate from,
            LocalDate to) {

        Filter() {
            this(null, null, null, null, null, null, null, null);
        }

        Filter town(String code) {
            return new Filter(code, null, null, null, null, null, null, null);
        }

        Filter employer(UUID id) {
            return new Filter(null, id, null, null, null, null, null, null);
        }

        Filter status(EmploymentStatus wanted) {
            return new Filter(null, null, wanted, null, null, null, null, null);
        }

        Filter level(String code) {
            return new Filter(null, null, null, code, null, null, null, null);
        }

        Filter education(String code) {
            return new Filter(null, null, null, null, code, null, null, null);
        }

        Filter standing(RegistrationStanding wanted) {
            return new Filter(null, null, null, null, null, wanted, null, null);
        }

        Filter expiring(LocalDate first, LocalDate last) {
            return new Filter(null, null, null, null, null, null, first, last);
        }

        WorkerSearch search() {
            return new WorkerSearch(
                    null, null, town, employer, status, level, null, education, null, null, standing, from, to, null);
        }
    }
}
