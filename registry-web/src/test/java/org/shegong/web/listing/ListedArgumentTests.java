package org.shegong.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.shared.InvalidFields;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.context.request.ServletWebRequest;

class ListedArgumentTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void sortsByTheFirstNameUnlessAsked() {
        assertThat(resolved().getSort()).isEqualTo(Sort.by("name"));
        assertThat(resolved().getPageSize()).isEqualTo(20);
    }

    @Test
    void takesTheSortThatTheListOffers() {
        request.setParameter("sort", "registeredOn,desc");

        assertThat(resolved().getSort()).isEqualTo(Sort.by(Sort.Direction.DESC, "registeredOn"));
    }

    @ParameterizedTest
    @CsvSource({
        "page, -1",
        "page, 1000000000",
        "page, 1e3",
        "page, 01",
        "page, 1.0",
        "size, 0",
        "size, 201",
        "size, x",
        "sort, password",
        "sort, 'name,up'",
        "sort, 'name,asc,x'"
    })
    void refusesRatherThanBends(String field, String value) {
        request.setParameter(field, value);

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(this::resolved)
                .satisfies(error -> assertThat(error.problems().get(0).field()).isEqualTo(field));
    }

    private Pageable resolved() {
        var method = Objects.requireNonNull(ReflectionUtils.findMethod(getClass(), "list", Pageable.class));
        return new ListedArgument()
                .resolveArgument(new MethodParameter(method, 0), null, new ServletWebRequest(request), null);
    }

    @SuppressWarnings("unused")
    private void list(@Listed(sorts = {"name", "registeredOn"}) Pageable page) {}
}
