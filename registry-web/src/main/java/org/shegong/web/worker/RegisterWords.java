package org.shegong.web.worker;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeLists;
import org.shegong.region.RegionTree;
import org.shegong.web.layout.Choice;
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

    /** What may be chosen, with the codes that are recorded already, even when they can no longer be chosen. */
    public List<Choice> choices(String list, @Nullable String stored) {
        var choices = new ArrayList<>(choices(list));
        Stream.of(Objects.requireNonNullElse(stored, "").split(","))
                .filter(code -> !code.isBlank())
                .filter(code ->
                        choices.stream().noneMatch(choice -> choice.code().equals(code)))
                .map(code -> new Choice(code, of(list, code)))
                .forEach(choices::add);
        return choices;
    }

    /** District and town in one line. */
    public String place(@Nullable String district, @Nullable String town) {
        return String.join(" ", List.of(region(district), region(town))).strip();
    }
}
