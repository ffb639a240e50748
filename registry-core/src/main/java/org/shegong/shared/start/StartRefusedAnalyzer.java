package org.shegong.shared.start;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the register does not open in sentences, without a stack. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StartRefused refused) {
        var sentences =
                refused.findings().stream().map(finding -> "- " + finding).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "Shegong Registry does not start:\n\n" + sentences, "Change what each sentence names.", refused);
    }
}
