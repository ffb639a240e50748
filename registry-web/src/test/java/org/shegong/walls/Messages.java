package org.shegong.walls;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of both languages as they stand in their files. */
final class Messages {

    private Messages() {}

    static List<Path> bundles() {
        return Sources.files("main", ".properties").stream()
                .filter(file -> file.toString().contains("/messages/"))
                .toList();
    }

    static List<Path> chineseBundles() {
        return bundles().stream().filter(file -> !isEnglish(file)).toList();
    }

    static boolean isEnglish(Path bundle) {
        return bundle.toString().endsWith("_en.properties");
    }

    static Path english(Path chinese) {
        return Path.of(chinese.toString().replace(".properties", "_en.properties"));
    }

    static Map<String, String> read(Path bundle) {
        var properties = new Properties();
        try (Reader text = new StringReader(bundle.toFile().exists() ? Sources.text(bundle) : "")) {
            properties.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var messages = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }

    static Map<String, String> chinese() {
        var all = new TreeMap<String, String>();
        chineseBundles().forEach(bundle -> all.putAll(read(bundle)));
        return all;
    }
}
