package org.shegong.web.worker;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeLists;
import org.shegong.region.RegionTree;
import org.shegong.web.reference.CodeWords;
import org.springframework.stereotype.Component;

/** Says codes of the register in the reader's language; templates have it as {@code words}. */
@Component
public class RegisterWords extends CodeWords {

    RegisterWords(CodeLists lists, RegionTree regions, Clock clock) {
        super(lists, regions, clock);
    }

    public String all(String list, List<String> codes) {
        var comma = locale().getLanguage().equals("zh") ? "、" : ", ";
        return String.join(comma, codes.stream().map(code -> of(list, code)).toList());
    }

    /** District and town in one line. */
    public String place(@Nullable String district, @Nullable String town) {
        return String.join(" ", List.of(region(district), region(town))).strip();
    }
}
