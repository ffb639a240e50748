package org.shegong.worker.identity;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shegong.shared.start.Warmed;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Reads names of every script into letters. Surnames of several readings, and syllables with ü, give several readings;
 * the first is the usual one and decides where the name stands in a list.
 */
@NamedInterface("identity")
@Component
public class NameReadings implements Warmed {

    private static final int MOST = 8;
    private static final int MOST_KEPT = 20_000;

    private final Map<String, List<String>> surnames = table("surname-readings.properties");
    private final Map<String, List<String>> characters = table("character-readings.properties");

    /** Given names, characters and syllables come again and again, and reading one costs as much as writing five rows. */
    private final Map<String, List<List<String>>> givenNames = new ConcurrentHashMap<>();

    private final Map<String, String> spelled = new ConcurrentHashMap<>();

    private final Map<String, List<String>> syllables = new ConcurrentHashMap<>();

    @Override
    public void warm() {
        of("王");
    }

    /** At least one reading, which is empty when nothing of the name can be read. */
    public List<NameReading> of(String name) {
        var readings = List.of(NameReading.NOTHING);
        for (var choices : syllables(name)) {
            readings = extended(readings, choices);
        }
        return readings;
    }

    private static List<NameReading> extended(List<NameReading> readings, List<String> choices) {
        var longer = new LinkedHashSet<NameReading>();
        choices.forEach(choice -> readings.forEach(
                reading -> longer.add(syllablesOf(choice).reduce(reading, NameReading::followedBy, (a, b) -> b))));
        return longer.stream().limit(MOST).toList();
    }

    private static Stream<String> syllablesOf(String choice) {
        return Arrays.stream(choice.split(" "));
    }

    private List<List<String>> syllables(String name) {
        var surname = surnameOf(name);
        var given = name.substring(surname.length());
        var choices = new ArrayList<List<String>>();
        if (!surname.isEmpty()) {
            choices.add(Objects.requireNonNull(surnames.get(surname)));
        }
        choices.addAll(kept(givenNames, given, this::read));
        return choices;
    }

    private List<List<String>> read(String given) {
        var spaced = new StringBuilder();
        given.codePoints().forEach(c -> spaced.append(spelled(c)));
        var isHan = given.codePoints().allMatch(NameReadings::isHan);
        var latin = isHan ? spaced.toString() : letters(Scripts.LATIN, spaced.toString());
        return Arrays.stream(latin.split(" "))
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> kept(syllables, syllable, NameReadings::spellings))
                .toList();
    }

    private static <T> T kept(Map<String, T> known, String text, Function<String, T> reading) {
        var found = known.get(text);
        if (found != null) {
            return found;
        }
        var read = reading.apply(text);
        if (known.size() < MOST_KEPT) {
            known.put(text, read);
        }
        return read;
    }

    private String surnameOf(String name) {
        for (int length = 2; length > 0; length--) {
            if (name.codePointCount(0, name.length()) >= length) {
                var start = name.substring(0, name.offsetByCodePoints(0, length));
                if (surnames.containsKey(start)) {
                    return start;
                }
            }
        }
        return "";
    }

    /** A character of other scripts is read with those beside it. */
    private String spelled(int codePoint) {
        var character = Character.toString(codePoint);
        if (!isHan(codePoint) && !characters.containsKey(character)) {
            return character;
        }
        return " " + kept(spelled, character, this::alone) + " ";
    }

    private String alone(String character) {
        var known = characters.get(character);
        return known == null ? letters(Scripts.LATIN, character) : known.get(0);
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** ü is typed as v, in passports as yu, and by many as u. */
    private static List<String> spellings(String syllable) {
        var bare =
                Normalizer.normalize(syllable, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u0307\\u0309-\\u036f]", "");
        var plain = onlyLetters(letters(Scripts.ASCII, bare));
        if (!bare.matches("[nl]u\u0308e?")) {
            return List.of(plain);
        }
        return List.of(bare.replace("u\u0308", "v"), plain, bare.replace("u\u0308", "yu"));
    }

    private static String letters(Transliterator transliterator, String text) {
        synchronized (transliterator) {
            return transliterator
                    .transliterate(text)
                    .replaceAll("[·•・\\s]+", " ")
                    .trim();
        }
    }

    private static String onlyLetters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static Map<String, List<String>> table(String file) {
        var lines = new Properties();
        try (var in = Objects.requireNonNull(NameReadings.class.getResourceAsStream(file));
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lines.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var table = new TreeMap<String, List<String>>();
        lines.stringPropertyNames()
                .forEach(key -> table.put(key, List.of(lines.getProperty(key).split(", *"))));
        return table;
    }

    /** Apart, because their rules take half a second to read. */
    private static final class Scripts {

        static final Transliterator LATIN = Transliterator.getInstance("Han-Latin/Names; Any-Latin; Lower");
        static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
    }
}
