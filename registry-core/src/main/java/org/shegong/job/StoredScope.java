package org.shegong.job;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AuthorityId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;

/** A scope as text: a first line that says whether people may be named, then one line a reach. */
final class StoredScope {

    private static final String NAMES = "names";
    private static final String FIGURES = "figures";

    private StoredScope() {}

    static String write(Scope scope) {
        return Stream.concat(
                        Stream.of(scope.names() ? NAMES : FIGURES),
                        scope.reaches().stream().map(StoredScope::line).sorted())
                .collect(Collectors.joining("\n"));
    }

    static Scope read(String text) {
        var lines = List.of(text.split("\n", -1));
        var reaches = lines.stream().skip(1).map(StoredScope::reach).collect(Collectors.toSet());
        return new Scope(reaches, lines.get(0).equals(NAMES));
    }

    private static String line(Reach reach) {
        if (reach instanceof Reach.InDistrict in) {
            return "district " + in.districtCode();
        } else if (reach instanceof Reach.InTown in) {
            return "town " + in.townCode();
        } else if (reach instanceof Reach.AtEmployer at) {
            return "employer " + at.employer().value();
        } else if (reach instanceof Reach.Supervised by) {
            return "supervised " + by.authority().value();
        } else if (reach instanceof Reach.SupervisedInDistrict by) {
            return "supervised-district " + by.authority().value() + " " + by.districtCode();
        } else if (reach instanceof Reach.Own own) {
            return "own " + own.worker().value();
        }
        return "everywhere";
    }

    private static Reach reach(String line) {
        var words = line.split(" ", -1);
        return switch (words[0]) {
            case "district" -> new Reach.InDistrict(words[1]);
            case "town" -> new Reach.InTown(words[1]);
            case "employer" -> new Reach.AtEmployer(new OrganizationId(UUID.fromString(words[1])));
            case "supervised" -> new Reach.Supervised(new AuthorityId(UUID.fromString(words[1])));
            case "supervised-district" ->
                new Reach.SupervisedInDistrict(new AuthorityId(UUID.fromString(words[1])), words[2]);
            case "own" -> new Reach.Own(new WorkerId(UUID.fromString(words[1])));
            case "everywhere" -> new Reach.Everywhere();
            default -> throw new IllegalStateException("Unknown reach in a stored scope");
        };
    }
}
