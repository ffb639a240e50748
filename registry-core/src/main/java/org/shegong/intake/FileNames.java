package org.shegong.intake;

import java.util.regex.Pattern;

/** A file's name is a label: shown, never used as a path. */
final class FileNames {

    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    private FileNames() {}

    static String shown(String name) {
        var plain = UNSEEN.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceAll("");
        return plain.length() <= LONGEST ? plain : plain.substring(plain.length() - LONGEST);
    }
}
