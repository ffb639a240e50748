package org.shegong.web.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.preference.Drafts;
import org.shegong.preference.ListPreferences;
import org.shegong.preference.SavedView;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class PreferencePageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    Drafts drafts;

    @Autowired
    ListPreferences preferences;

    @Test
    void keepsAFormWhileItIsFilledIn() {
        var lin = officers.ofCity();

        assertThat(mvc.post()
                        .uri("/drafts")
                        .with(lin.onPages())
                        .param("_page", "/workers/new")
                        .param("fullName", "林梅"))
                .hasStatus(204);

        assertThat(drafts.find(lin.user().id(), "/workers/new").orElseThrow().fields())
                .containsOnlyKeys("fullName")
                .containsEntry("fullName", List.of("林梅"));
        assertThat(mvc.get().uri("/drafts").with(lin.onPages())).bodyText().contains("登记社会工作者");
    }

    @Test
    void givesADraftUp() {
        var lin = officers.ofCity();
        drafts.save(lin.user().id(), "/workers/new", java.util.Map.of("fullName", List.of("林梅")));

        assertThat(mvc.post().uri("/drafts/discard").with(lin.onPages()).param("_page", "/workers/new"))
                .hasStatus3xxRedirection();

        assertThat(drafts.begun(lin.user().id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "//example.org", "javascript:x", "/a?b"})
    void keepsNoDraftOfAForeignPage(String page) {
        assertThat(mvc.post().uri("/drafts").with(officers.ofCity().onPages()).param("_page", page))
                .hasStatus(400);
    }

    @Test
    void savesTheFiltersOfAList() {
        var lin = officers.ofCity();

        assertThat(mvc.post()
                        .uri("/lists/workers/views")
                        .with(lin.onPages())
                        .param("viewName", "高级")
                        .param("back", "/workers?level=SENIOR&q=lin"))
                .hasRedirectedUrl("/workers?level=SENIOR&q=lin&done=view-saved");

        assertThat(preferences.views(lin.user().id(), "workers"))
                .extracting(SavedView::query)
                .containsExactly("level=SENIOR");
    }

    @Test
    void choosesTheColumnsOfAList() {
        var lin = officers.ofCity();

        assertThat(mvc.post()
                        .uri("/lists/workers/columns")
                        .with(lin.onPages())
                        .param("columns", "level")
                        .param("known", "name", "level")
                        .param("back", "//example.org"))
                .hasRedirectedUrl("/?done=columns-chosen");

        assertThat(preferences.columns(lin.user().id(), "workers")).containsExactly("level");
    }
}
