package org.shegong.worker.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.demo.DemoCity;
import org.shegong.shared.Scope;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Whatever is typed and however the list is sorted, its pages hold everybody once, and the total says how many. */
@RegistryTest
class CardPageTests {

    private static final int PEOPLE = 120;

    @Autowired
    DemoCity city;

    @Autowired
    WorkerDirectory directory;

    @BeforeEach
    void peopleTheCity() {
        city.populate(DemoCity.SEED, PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "w", "l", "li", "wang", "zx", "王", "李晓"})
    void holdsEverybodyOnceOnItsPages(String typed) {
        var search = WorkerSearch.of(typed);
        var all = ids(search, Pageable.unpaged(Sort.by("name")));

        assertThat(all).doesNotHaveDuplicates().hasSize((int) directory.count(Scope.EVERYTHING, search));
        assertThat(turned(search, Sort.by("name"))).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"w, registryNo", "w, validTo", "l, validTo", "li, name", "'', validTo"})
    void turnsRoundWhenSortedDownwards(String typed, String property) {
        var search = WorkerSearch.of(typed);
        var upwards = new ArrayList<>(turned(search, Sort.by(property)));

        Collections.reverse(upwards);

        assertThat(turned(search, Sort.by(property).descending())).isEqualTo(upwards);
    }

    @Test
    void knowsWhetherAnotherPageFollows() {
        var first = directory.list(Scope.EVERYTHING, WorkerSearch.EVERYBODY, PageRequest.of(0, 50));
        var last = directory.list(Scope.EVERYTHING, WorkerSearch.EVERYBODY, PageRequest.of(2, 50));

        assertThat(first.hasNext()).isTrue();
        assertThat(first).hasSize(50);
        assertThat(last.hasNext()).isFalse();
        assertThat(last).hasSize(20);
    }

    @Test
    void countsExactlyForProgramsOnEveryPage() {
        assertThat(IntStream.of(0, 1, 9)
                        .mapToLong(page -> directory
                                .search(Scope.EVERYTHING, WorkerSearch.EVERYBODY, PageRequest.of(page, 50))
                                .getTotalElements()))
                .containsExactly((long) PEOPLE, (long) PEOPLE, (long) PEOPLE);
    }

    private List<UUID> turned(WorkerSearch search, Sort sort) {
        var found = new ArrayList<UUID>();
        var page = directory.list(Scope.EVERYTHING, search, PageRequest.of(0, 7, sort));
        page.forEach(row -> found.add(row.id()));
        while (page.hasNext()) {
            page = directory.list(Scope.EVERYTHING, search, page.nextPageable());
            page.forEach(row -> found.add(row.id()));
        }
        return found;
    }

    private List<UUID> ids(WorkerSearch search, Pageable page) {
        return directory.list(Scope.EVERYTHING, search, page).map(WorkerRow::id).getContent();
    }
}
