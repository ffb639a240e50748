package org.shegong.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.demo.DemoPerson.Identity;
import org.shegong.demo.DemoPerson.Job;
import org.shegong.demo.DemoPerson.Proof;
import org.shegong.demo.DemoPerson.Registration;
import org.shegong.demo.DemoPerson.Study;
import org.shegong.demo.DemoPerson.Terms;
import org.shegong.shared.ResidentId;

/** Draws people by their number: the same seed and number are the same person, and no two share an identity number. */
final class DemoPeople {

    private static final List<String> AREAS = List.of("321298", "321098", "321297", "321097");
    private static final List<String> SCHOOLS =
            List.of("扬州大学", "南京大学", "南京师范大学", "盐城师范学院", "泰州学院", "江苏大学", "南京理工大学", "江苏开放大学");
    private static final List<String> MAJORS = List.of("社会工作", "社会学", "法学", "汉语言文学", "行政管理", "会计", "心理学", "护理学");
    private static final List<String> TITLES = List.of("社会工作者", "社区工作者", "项目社工", "医务社工", "驻校社工", "督导", "主任", "科员");
    private static final List<String> FIELDS = List.of(
            "COMMUNITY_BUILDING",
            "SOCIAL_WELFARE",
            "SOCIAL_ASSISTANCE",
            "YOUTH_EDUCATION",
            "HEALTHCARE",
            "CORRECTION",
            "DISABILITY_REHAB",
            "SOCIAL_ORGANIZATION",
            "VETERANS_SERVICE",
            "MARRIAGE_FAMILY",
            "MIGRANT_WORKER",
            "FAMILY_PLANNING",
            "CHARITY");
    private static final int BIRTH_DAYS = 13_903;
    private static final int DAY_STEP = 7_919;

    private final long seed;
    private final LocalDate today;
    private final List<DemoEmployer> employers;
    private final List<Integer> places = new ArrayList<>();

    DemoPeople(long seed, LocalDate today, List<DemoEmployer> employers) {
        this.seed = seed;
        this.today = today;
        this.employers = employers;
        for (int i = 0; i < employers.size(); i++) {
            for (int weight = 0; weight < employers.get(i).weight(); weight++) {
                places.add(i);
            }
        }
    }

    DemoPerson person(int number) {
        var draw = Draw.of(seed, number);
        var male = draw.chance(28);
        var residentId = residentId(number, male, draw);
        var identity = new Identity(
                NameBook.draw(draw, male),
                residentId,
                draw.chance(97) ? "01" : draw.of(List.of("03", "11", "15", "08", "06")),
                draw.of(List.of("01", "01", "03", "13", "13", "13", "13", "05")),
                "1" + draw.between(3, 9) + draw.digits(9));
        var study = study(draw, residentId.birthDate());
        var jobs = jobs(draw, study);
        return new DemoPerson(identity, study, jobs, proof(draw, number, study).orElse(null));
    }

    /** Birth day and running number together are unique, since the step shares no factor with the number of days. */
    private ResidentId residentId(int number, boolean male, Draw draw) {
        var day = (int) ((long) number * DAY_STEP % BIRTH_DAYS);
        var birth = today.minusYears(22).minusDays(day);
        int sequence = number / BIRTH_DAYS * 2 + (male ? 1 : 2);
        var seventeen = draw.of(AREAS)
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format(Locale.ROOT, "%03d", sequence);
        return "0123456789X"
                .chars()
                .mapToObj(check -> seventeen + (char) check)
                .filter(ResidentId::hasValidCheckDigit)
                .map(ResidentId::new)
                .findFirst()
                .orElseThrow();
    }

    private Study study(Draw draw, LocalDate birth) {
        int drawn = draw.below(100);
        var level = drawn < 6 ? "14" : drawn < 62 ? "20" : drawn < 91 ? "30" : drawn < 95 ? "41" : "60";
        var degree = drawn < 6 ? "3" : drawn < 55 ? "4" : null;
        int age = drawn < 6 ? 25 : drawn < 62 ? 22 : drawn < 91 ? 21 : 18;
        var graduated = birth.plusYears(age).withMonth(6).withDayOfMonth(draw.between(15, 30));
        return new Study(
                level, degree, draw.of(SCHOOLS), draw.earlyOf(MAJORS), earlier(graduated, today.minusMonths(3)));
    }

    /** Most have served at one place for long; some changed within the last two years, a few have left or change soon. */
    private List<Job> jobs(Draw draw, Study study) {
        var first = draw.day(study.graduatedOn().plusMonths(1), today.minusYears(2));
        var start = earlier(first, today.minusDays(30));
        var jobs = new ArrayList<Job>();
        jobs.add(job(draw, start, null));
        if (draw.chance(22)) {
            jobs.add(job(draw, draw.day(later(start.plusMonths(1), today.minusYears(2)), today), null));
        } else if (draw.chance(3)) {
            jobs.set(0, job(draw, start, draw.day(later(start.plusDays(1), today.minusYears(1)), today)));
        } else if (draw.chance(1)) {
            jobs.add(job(draw, today.plusDays(draw.between(5, 60)), null));
        }
        return jobs;
    }

    private Job job(Draw draw, LocalDate from, @Nullable LocalDate leftOn) {
        var employer = places.get(draw.below(places.size()));
        return new Job(
                employer, from, leftOn, terms(draw, employers.get(employer).kind()));
    }

    private static Terms terms(Draw draw, String kind) {
        var title = draw.of(TITLES);
        var field = draw.of(FIELDS);
        return switch (kind) {
            case "GOV_AGENCY" -> new Terms("CIVIL_SERVANT", "NONE", title, field);
            case "PUBLIC_INSTITUTION", "MASS_ORG" ->
                draw.chance(70)
                        ? new Terms("INSTITUTION_STAFF", "NONE", title, field)
                        : new Terms("NON_ESTABLISHMENT", "DISPATCH", title, field);
            case "COMMUNITY" -> new Terms("COMMUNITY_QUOTA", "LABOUR_CONTRACT", title, field);
            default -> new Terms("NON_ESTABLISHMENT", "LABOUR_CONTRACT", title, field);
        };
    }

    private Optional<Proof> proof(Draw draw, int number, Study study) {
        int drawn = draw.below(100);
        if (drawn >= 77) {
            return Optional.empty();
        }
        var level = drawn < 1
                ? CertificateLevel.SENIOR
                : drawn < 22 ? CertificateLevel.INTERMEDIATE : CertificateLevel.ASSISTANT;
        int year = Math.max(2008, Math.min(study.graduatedOn().getYear() + draw.between(1, 12), today.getYear() - 1));
        var approved = LocalDate.of(year, 6, draw.between(8, 20));
        var managementNo = draw.chance(98) ? "%d0320%010d".formatted(year, number) : null;
        var registration = registration(draw, number, level, approved).orElse(null);
        return Optional.of(new Proof(level, managementNo, approved, registration));
    }

    private Optional<Registration> registration(Draw draw, int number, CertificateLevel level, LocalDate approved) {
        if (!draw.chance(60)) {
            return Optional.empty();
        }
        var first = later(approved.plusMonths(draw.between(1, 11)), today.minusDays(draw.between(30, 1_500)));
        var from = earlier(first, today.minusDays(1));
        var needed = level == CertificateLevel.ASSISTANT ? 72 : 90;
        var hours = draw.chance(45) ? needed : draw.below(needed);
        return Optional.of(new Registration(
                "苏泰社登%d%05d".formatted(from.getYear(), number % 100_000),
                from,
                from.plusYears(3).minusDays(1),
                BigDecimal.valueOf(hours)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
