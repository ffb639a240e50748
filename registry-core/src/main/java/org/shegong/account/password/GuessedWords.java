package org.shegong.account.password;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.shared.input.Pinyin;
import org.springframework.stereotype.Component;

/**
 * What strangers try first: where somebody works, and the numbers that everybody has. The register does not know the
 * birth date and phone of whoever changes a password, so it takes anybody's for theirs.
 */
@Component
class GuessedWords {

    private static final Pattern SIGNS_OF_DATES = Pattern.compile("(?<=[0-9])[-./年月 ](?=[0-9])");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final String KINDS_OF_PLACES = "省市区县";
    private static final int DATE = 8;
    private static final int OLDEST = 100;
    private static final int YOUNGEST = 16;

    private final RegionTree regions;
    private final Clock clock;

    GuessedWords(RegionTree regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** The city, what it lies in and its districts, without the words for their kind, in characters and in letters. */
    List<String> places() {
        var today = LocalDate.now(clock);
        return regions.districts(today).stream()
                .flatMap(district -> regions.path(district.code(), today).stream())
                .map(RegionView::name)
                .distinct()
                .map(GuessedWords::plain)
                .filter(name -> name.length() > 1)
                .flatMap(name -> Stream.of(name, Pinyin.key(name).replace(" ", "")))
                .toList();
    }

    /** Whether a mobile number stands in it, or a day on which somebody who works may have been born. */
    boolean holdsNumber(String text) {
        return NO_DIGITS
                .splitAsStream(SIGNS_OF_DATES.matcher(text).replaceAll(""))
                .anyMatch(digits -> MOBILE.matcher(digits).find()
                        || IntStream.rangeClosed(0, digits.length() - DATE)
                                .anyMatch(from -> isBirthDate(digits.substring(from, from + DATE))));
    }

    private boolean isBirthDate(String eight) {
        int month = Integer.parseInt(eight.substring(4, 6));
        int day = Integer.parseInt(eight.substring(6));
        int age = LocalDate.now(clock).getYear() - Integer.parseInt(eight.substring(0, 4));
        return age >= YOUNGEST && age <= OLDEST && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static String plain(String name) {
        int last = name.length() - 1;
        return last > 0 && KINDS_OF_PLACES.indexOf(name.charAt(last)) >= 0 ? name.substring(0, last) : name;
    }
}
