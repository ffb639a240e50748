package org.shegong.web.account;

import java.util.List;
import java.util.stream.Stream;

/** The browser and machine that a session says it comes from, in the two words by which people know them. */
final class BrowserName {

    /** Before those that they pretend to be. */
    private static final List<String> BROWSERS =
            List.of("MicroMessenger", "Edg", "OPR", "HeadlessChrome", "Chrome", "Firefox", "Safari", "curl");

    private static final List<String> MACHINES =
            List.of("HarmonyOS", "Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");

    private BrowserName() {}

    static String of(String agent) {
        var words = Stream.of(first(BROWSERS, agent), first(MACHINES, agent))
                .filter(word -> !word.isEmpty())
                .map(BrowserName::known)
                .toList();
        return words.isEmpty() ? agent : String.join(" · ", words);
    }

    private static String first(List<String> names, String agent) {
        return names.stream().filter(agent::contains).findFirst().orElse("");
    }

    private static String known(String name) {
        return switch (name) {
            case "MicroMessenger" -> "WeChat";
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            case "HeadlessChrome" -> "Chrome";
            case "Mac OS X" -> "macOS";
            default -> name;
        };
    }
}
