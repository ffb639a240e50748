package org.shegong.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PageAddressTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/workers");

    @Test
    void keepsFiltersWhenThePageIsTurned() {
        request.addParameter("district", "321298");
        request.addParameter("page", "2");

        assertThat(address().at(3)).isEqualTo("/workers?district=321298&page=3");
    }

    @Test
    void beginsAtTheFirstPageWhenAFilterChanges() {
        request.addParameter("district", "321298");
        request.addParameter("status", "LEFT");
        request.addParameter("page", "7");

        assertThat(address().with("district", "321098")).isEqualTo("/workers?status=LEFT&district=321098");
        assertThat(address().without("status")).isEqualTo("/workers?district=321298");
    }

    @Test
    void turnsASortAroundWhenItIsAskedForAgain() {
        assertThat(address().sortedBy("name")).isEqualTo("/workers?sort=name%2Casc");
        assertThat(address().sortOf("name")).isEqualTo("none");

        request.addParameter("sort", "name,asc");
        assertThat(address().sortedBy("name")).isEqualTo("/workers?sort=name%2Cdesc");
        assertThat(address().sortedBy("validTo")).isEqualTo("/workers?sort=validTo%2Casc");
        assertThat(address().sortOf("name")).isEqualTo("ascending");
    }

    @Test
    void writesWhateverWasTypedAsAValue() {
        request.addParameter("q", "张三&district=1?#{x}%");

        assertThat(address().whole()).isEqualTo("/workers?q=%E5%BC%A0%E4%B8%89%26district%3D1%3F%23%7Bx%7D%25");
    }

    @Test
    void forgetsWhatWasSaidOnce() {
        request.addParameter("done", "saved");
        request.addParameter("lang", "en");
        request.addParameter("_csrf", "secret");
        request.addParameter("q", "");

        assertThat(address().whole()).isEqualTo("/workers");
    }

    @Test
    void tellsNothingOfAFormThatWasPosted() {
        request.setMethod("POST");
        request.addParameter("q", "321298190001010010");

        assertThat(address().whole()).isEqualTo("/workers");
    }

    @Test
    void hidesAFieldFromAllItsLinks() {
        request.addParameter("q", "13800001234");
        request.addParameter("status", "LEFT");

        var hiding = PageAddress.asked("/workers", request.getParameterMap()).hiding("q");

        assertThat(hiding.whole()).isEqualTo("/workers?status=LEFT");
        assertThat(hiding.sortedBy("name")).doesNotContain("138");
    }

    private PageAddress address() {
        return PageAddress.of(request);
    }
}
