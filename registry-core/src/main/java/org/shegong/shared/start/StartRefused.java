package org.shegong.shared.start;

import java.util.List;

/** The register does not open, because something that it promises could not be kept. */
public final class StartRefused extends RuntimeException {

    private final transient List<String> findings;

    public StartRefused(List<String> findings) {
        super(String.join(" ", findings));
        this.findings = List.copyOf(findings);
    }

    public List<String> findings() {
        return findings;
    }
}
