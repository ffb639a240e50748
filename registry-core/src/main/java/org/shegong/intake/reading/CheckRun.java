package org.shegong.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.shegong.intake.check.FileCheck;
import org.shegong.intake.check.JudgedRow;
import org.shegong.intake.check.LineFinding;

/** The walk through one file, kept between chunks; it can be walked anew to any cursor, because judging repeats. */
final class CheckRun implements AutoCloseable {

    private static final int CHUNK = 500;
    private static final String CONFLICTS = "conflicts:";

    private final SourceFile source;
    private final FileCheck check;
    private String cursor = "";
    private int line;
    private int conflict;
    private List<LineFinding> conflicts = List.of();

    CheckRun(SourceFile source, FileCheck check) {
        this.source = source;
        this.check = check;
    }

    /** Walks on, without keeping anything, to where the chunk before ended. */
    CheckRun resumedAt(String stored) {
        while (!cursor.equals(stored) && !(lines().isEmpty() && found().isEmpty())) {
            // Every chunk walked over is remembered by the rules of the file.
        }
        return this;
    }

    boolean standsAt(String stored) {
        return cursor.equals(stored);
    }

    String cursor() {
        return cursor;
    }

    /** The next lines; none after the last. */
    List<JudgedRow> lines() {
        var lines = new ArrayList<JudgedRow>(CHUNK);
        while (lines.size() < CHUNK && check.hasNext()) {
            lines.add(check.next());
        }
        line += lines.size();
        cursor = lines.isEmpty() ? cursor : "line:" + line;
        return lines;
    }

    /** The next findings of the rules of the file, after the last line. */
    List<LineFinding> found() {
        conflicts = conflicts.isEmpty() ? check.conflicts() : conflicts;
        var found = conflicts.subList(conflict, Math.min(conflicts.size(), conflict + CHUNK));
        conflict += found.size();
        cursor = found.isEmpty() ? cursor : CONFLICTS + conflict;
        return found;
    }

    @Override
    public void close() {
        check.close();
        source.close();
    }
}
