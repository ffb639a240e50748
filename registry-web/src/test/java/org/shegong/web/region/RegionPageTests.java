package org.shegong.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.reference.document.SourceDocuments;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class RegionPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    SourceDocuments documents;

    @Test
    void drawsTheTreeOfToday() {
        assertThat(mvc.get().uri("/regions").with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("泰州市", "姜堰区", "市经济开发区")
                .doesNotContain(">姜堰市<");
    }

    @Test
    void drawsTheTreeOfThen() {
        assertThat(mvc.get()
                        .uri("/regions?on=2010-07-18")
                        .with(officers.ofCity().onPages()))
                .bodyText()
                .contains("姜堰市")
                .doesNotContain("姜堰区");
    }

    @Test
    void showsWhatFollowedACodeThatHasEnded() {
        assertThat(mvc.get().uri("/regions?code=321284").with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("姜堰区", "撤销改设", "2012-12-17");
    }

    @Test
    void namesTheDocumentOfEachStep() {
        assertThat(mvc.get().uri("/regions?code=321204").with(officers.ofCity().onPages()))
                .bodyText()
                .containsPattern("2012-12-17</td>(?s:.{0,900}?)依据文件\">R3 ");
    }

    @Test
    void refusesAnUnknownCodeAndAWrongDay() {
        var city = officers.ofCity().onPages();

        assertThat(mvc.get().uri("/regions?code=nowhere").with(city)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/regions?on=2010-02-30").with(city)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void entersAYearlyFigureWithBasisAndSource() {
        var city = officers.ofCity().onPages();

        assertThat(mvc.post()
                        .uri("/regions/321202/figures")
                        .param("year", "2020")
                        .param("figure", "RESIDENTS")
                        .param("basis", "USUAL")
                        .param("amount", "586,800")
                        .param("document", document())
                        .with(city))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/regions?code=321202").with(city))
                .bodyText()
                .contains("586800", "常住", documents.all().get(0).title());
    }

    @Test
    void movesATownFromADay() {
        var city = officers.ofCity().onPages();

        assertThat(mvc.post()
                        .uri("/regions/321204101/changes")
                        .param("what", "move")
                        .param("content", "321202")
                        .param("from", "2019-10-01")
                        .param("document", document())
                        .param("version", "0")
                        .with(city))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/regions?code=321204101").with(city))
                .bodyText()
                .contains("海陵区");
    }

    @Test
    void opensItsForms() {
        var city = officers.ofCity().onPages();

        assertThat(new String[] {
                    "figures", "changes?what=rename", "changes?what=move", "changes?what=alias", "founding", "ending"
                })
                .allSatisfy(path -> assertThat(
                                mvc.get().uri("/regions/321202/" + path).with(city))
                        .hasStatusOk());
    }

    @Test
    void keepsDistrictOfficersFromChangingTheTree() {
        assertThat(mvc.get()
                        .uri("/regions/321202/changes")
                        .with(officers.ofDistrict("321202").onPages()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"changes?what=rename&content=x", "founding?code=321202009&name=x", "ending?successors=321202002"
            })
    void demandsASourceDocument(String change) {
        assertThat(mvc.post()
                        .uri("/regions/321202001/" + change)
                        .param("from", "2026-10-01")
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("href=\"#document\"");
    }

    @Test
    void foundsATownAndMergesAnotherIntoIt() {
        var city = officers.ofCity().onPages();

        assertThat(mvc.post()
                        .uri("/regions/321202/founding")
                        .param("code", "321202009")
                        .param("name", "新设街道")
                        .param("from", "2026-10-01")
                        .param("document", document())
                        .with(city))
                .hasStatus3xxRedirection();
        assertThat(mvc.post()
                        .uri("/regions/321202001/ending")
                        .param("kind", "MERGED")
                        .param("successors", "321202009")
                        .param("from", "2026-10-08")
                        .param("document", document())
                        .param("version", "0")
                        .with(city))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/regions?code=321202001").with(city))
                .bodyText()
                .contains("新设街道", "2026-10-08", "合并");
    }

    private String document() {
        return documents.all().get(0).id().toString();
    }
}
