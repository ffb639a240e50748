package org.shegong.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shegong.demo.DemoDistrict.Town;
import org.shegong.shared.CreditCode;

/** The employers of all districts, in the style of the city's own lists. */
final class EmployerBook {

    private static final List<String> INSTITUTIONS =
            List.of("社会福利院", "救助管理站", "人民医院", "实验小学", "社区矫正中心", "儿童福利院", "军队离退休干部休养所");
    private static final List<String> MASS = List.of("残疾人联合会", "妇女联合会", "总工会");
    private static final List<String> AGENCIES = List.of("仁爱", "益家", "同心", "晨曦", "春晖", "阳光", "和风", "百合");
    private static final List<String> COMMUNITIES = List.of("新桥", "东苑", "南园", "西仓", "北城", "府前", "桃园", "望江", "梅兰", "春江");
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Draw draw;
    private final List<DemoEmployer> employers = new ArrayList<>();

    private EmployerBook(long seed) {
        this.draw = Draw.of(seed, -1);
    }

    /** @param communities how many residents' committees each town has, at most ten */
    static List<DemoEmployer> of(long seed, List<DemoDistrict> districts, int communities) {
        var book = new EmployerBook(seed);
        districts.forEach(district -> book.add(district, communities));
        return List.copyOf(book.employers);
    }

    private void add(DemoDistrict district, int communities) {
        var seat = district.towns().get(0);
        add(district, seat, "民政局", "GOV_AGENCY", 3);
        INSTITUTIONS.forEach(name -> add(district, seat, name, "PUBLIC_INSTITUTION", 8));
        MASS.forEach(name -> add(district, seat, name, "MASS_ORG", 2));
        AGENCIES.forEach(name -> add(district, draw.of(district.towns()), name + "社会工作服务中心", "SOCIAL_ORG", 6));
        for (var town : district.towns()) {
            add(district, town, town.name() + "社会工作服务站", "SW_STATION", 3);
            COMMUNITIES.stream()
                    .limit(communities)
                    .forEach(name -> add(district, town, town.name() + name + "社区居民委员会", "COMMUNITY", 3));
        }
    }

    private void add(DemoDistrict district, Town town, String name, String kind, int weight) {
        employers.add(
                new DemoEmployer(district.name() + name, kind, creditCode(kind), district.code(), town.code(), weight));
    }

    /** Lies in an area that was never assigned; the running number keeps it unique. */
    private CreditCode creditCode(String kind) {
        var seventeen =
                leading(kind) + "321298" + "MB" + String.format(Locale.ROOT, "%06d", employers.size()) + draw.below(10);
        return ALPHABET.chars()
                .mapToObj(check -> seventeen + (char) check)
                .filter(CreditCode::isValid)
                .map(CreditCode::new)
                .findFirst()
                .orElseThrow();
    }

    private static String leading(String kind) {
        return switch (kind) {
            case "GOV_AGENCY" -> "11";
            case "PUBLIC_INSTITUTION" -> "12";
            case "MASS_ORG" -> "13";
            case "COMMUNITY" -> "54";
            default -> "52";
        };
    }
}
