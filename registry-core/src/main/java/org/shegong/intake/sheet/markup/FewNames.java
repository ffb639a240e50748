package org.shegong.intake.sheet.markup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.shegong.job.effort.Effort;

/**
 * Refuses parts of more different names, or longer ones, than any workbook has: the parser takes ever longer to find one
 * more among them. Every piece of a part comes through here, so this is where its effort is looked at.
 */
public final class FewNames extends FilterInputStream {

    private static final int MOST = 4_000;
    private static final int LONGEST = 1_000;
    private static final int HASHES = 1 << 16;

    private final BitSet met = new BitSet(HASHES);
    private Place place = Place.TEXT;
    private int quote;
    private int needed;
    private int closing;
    private int hash;
    private int length;
    private int names;

    private enum Place {
        TEXT,
        /** Behind {@code <}. */
        OPENED,
        /** Behind {@code <!}. */
        MARKED,
        TAG,
        VALUE,
        /** A comment or whatever else holds no names, up to as many closing signs before {@code >}. */
        ASIDE
    }

    public FewNames(InputStream part) {
        super(part);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            see(read);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        Effort.look();
        int read = super.read(bytes, from, count);
        for (int i = from; i < from + read; i++) {
            see(bytes[i]);
        }
        return read;
    }

    private void see(int sign) throws IOException {
        switch (place) {
            case TEXT -> place = sign == '<' ? Place.OPENED : Place.TEXT;
            case OPENED -> opened(sign);
            case MARKED -> aside(sign, sign == '-' || sign == '[' ? 2 : 0, sign == '-' ? -1 : 0);
            case TAG -> inTag(sign);
            case VALUE -> place = sign == quote ? Place.TAG : Place.VALUE;
            case ASIDE -> inAside(sign);
        }
    }

    private void opened(int sign) throws IOException {
        if (sign == '!') {
            place = Place.MARKED;
        } else if (sign == '?') {
            aside(sign, 1, 0);
        } else {
            place = Place.TAG;
            inTag(sign);
        }
    }

    private void aside(int sign, int signsNeeded, int signsMet) {
        place = Place.ASIDE;
        quote = sign == '[' ? ']' : sign;
        needed = signsNeeded;
        closing = signsMet;
    }

    private void inAside(int sign) {
        if (sign == '>' && closing >= needed) {
            place = Place.TEXT;
        }
        closing = sign == quote ? closing + 1 : 0;
    }

    private void inTag(int sign) throws IOException {
        if (sign == '>') {
            named(Place.TEXT);
        } else if (sign == '"' || sign == '\'') {
            quote = sign;
            named(Place.VALUE);
        } else if ((sign >= 0 && sign <= ' ') || sign == '=' || sign == '/') {
            named(Place.TAG);
        } else {
            hash = hash * 31 + sign;
            length++;
        }
    }

    private void named(Place next) throws IOException {
        int bit = (hash ^ hash >>> 16) & HASHES - 1;
        if (length > 0 && !met.get(bit)) {
            met.set(bit);
            names++;
        }
        if (length > LONGEST || names > MOST) {
            throw new IOException("More names than a workbook has");
        }
        place = next;
        hash = 0;
        length = 0;
    }
}
