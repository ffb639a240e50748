package org.shegong.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shegong.worker.WorkerFixtures;

/** Rosters of made-up people who all work at one employer. */
public final class RosterFixtures {

    public static final String EMPLOYER = "海陵区测试社工站";
    public static final String HEADER = "姓名,身份证号,工作单位";

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈";
    private static final LocalDate BORN = LocalDate.of(1990, 1, 1);

    private RosterFixtures() {}

    /** The employer alone, as a file of employers. */
    public static byte[] employer() {
        return bytes("单位名称,单位类型,所在市(区),乡镇(街道)\n" + EMPLOYER + ",社会组织,海陵区,城东街道\n");
    }

    public static byte[] people(int count) {
        return people(0, count);
    }

    /** So many people, of whom none is in a roster that begins elsewhere. */
    public static byte[] people(int first, int count) {
        return bytes(HEADER
                + IntStream.range(first, first + count)
                        .mapToObj(RosterFixtures::line)
                        .collect(Collectors.joining("", "\n", "")));
    }

    public static String line(int person) {
        return name(person) + "," + number(person) + "," + EMPLOYER + "\n";
    }

    public static String name(int person) {
        return SURNAMES.substring(person % 10, person % 10 + 1) + "小" + (char) ('一' + person % 20_000);
    }

    public static String number(int person) {
        return WorkerFixtures.number(BORN.plusDays(person / 900), person % 900).value();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
