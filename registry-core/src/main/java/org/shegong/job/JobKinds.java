package org.shegong.job;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of work this program knows. */
@Component
class JobKinds {

    private final ObjectProvider<JobKind<?>> beans;
    private final JsonMapper json;

    JobKinds(ObjectProvider<JobKind<?>> beans, JsonMapper json) {
        this.beans = beans;
        this.json = json;
    }

    JobKind<?> named(String name) {
        var kind = all().get(name);
        if (kind == null) {
            throw new IllegalArgumentException("No job kind is named " + name);
        }
        return kind;
    }

    Duration effort(String name) {
        return named(name).effort();
    }

    boolean isRepeatable(String name) {
        var kind = all().get(name);
        return kind != null && kind.isRepeatable();
    }

    /** The kinds of which only one job runs over one scope. */
    List<String> alone() {
        return all().values().stream()
                .filter(JobKind::isAlone)
                .map(JobKind::name)
                .toList();
    }

    /** The kinds that wear a node out. */
    List<String> heavy() {
        return all().values().stream()
                .filter(JobKind::isHeavy)
                .map(JobKind::name)
                .toList();
    }

    String written(String name, Object parameters) {
        return json.writeValueAsString(named(name).parameters().cast(parameters));
    }

    JobStep step(StoredJob job) {
        return step(named(job.kind()), job);
    }

    private <P> JobStep step(JobKind<P> kind, StoredJob job) {
        var parameters = json.readValue(job.parameters(), kind.parameters());
        return kind.step(new JobRun<>(job.id(), parameters, job.owner(), job.cursor(), job.done(), job.counts()));
    }

    /** Looked up late, because kinds depend on services that submit jobs. */
    private Map<String, JobKind<?>> all() {
        List<JobKind<?>> kinds = beans.stream().toList();
        return kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
    }
}
