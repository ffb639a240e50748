package org.shegong.web.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopedRow;
import org.shegong.web.layout.Choice;
import org.shegong.web.worker.RegisterWords;
import org.springframework.stereotype.Component;

/** The districts between which somebody may choose. */
@Component
class HandoverDistricts {

    private final RegisterWords words;

    HandoverDistricts(RegisterWords words) {
        this.words = words;
    }

    /** Those for which the asker may act. */
    List<Choice> of(Scope scope) {
        return words.districts().stream()
                .filter(district -> new ScopedRow(district.code(), null, null, null, null).isWithin(scope))
                .toList();
    }

    List<Choice> besides(@Nullable String own) {
        return words.districts().stream()
                .filter(district -> !district.code().equals(own))
                .toList();
    }

    boolean isKnown(String code) {
        return words.districts().stream().anyMatch(district -> district.code().equals(code));
    }
}
