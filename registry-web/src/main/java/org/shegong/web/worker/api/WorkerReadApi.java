package org.shegong.web.worker.api;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.listing.ApiPage;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.RecordVersion;
import org.shegong.web.support.Requires;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/workers")
@Requires(Permission.READ_WORKERS)
class WorkerReadApi {

    private static final Set<String> PARAMETERS = Stream.concat(
                    Arrays.stream(WorkerSearch.class.getRecordComponents()).map(RecordComponent::getName),
                    Stream.of("page", "size", "sort"))
            .collect(Collectors.toUnmodifiableSet());

    private final WorkerDirectory directory;

    WorkerReadApi(WorkerDirectory directory) {
        this.directory = directory;
    }

    @GetMapping
    ApiPage<WorkerRow> list(
            Scope scope,
            @ModelAttribute WorkerSearch search,
            @Listed(sorts = {"name", "registryNo", "validTo"}) Pageable page,
            HttpServletRequest request) {
        ParameterRefused.unlessOnce(request.getParameterMap(), PARAMETERS);
        return ApiPage.of(directory.search(scope, search, page));
    }

    @GetMapping("/{id}")
    ResponseEntity<WorkerAnswer> show(Scope scope, @PathVariable UUID id) {
        var record = directory.get(scope, new WorkerId(id));
        return ResponseEntity.ok()
                .eTag(new RecordVersion(record.version()).toString())
                .body(WorkerAnswer.of(record));
    }
}
