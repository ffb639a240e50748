package org.shegong.web.worker;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** All that words a record on a page. */
@Component
public record RecordWords(RegisterWords words, EmployerNames employers, StoryWords story) {

    public void into(Model model) {
        model.addAttribute("words", words);
        model.addAttribute("employers", employers);
        model.addAttribute("story", story);
    }
}
