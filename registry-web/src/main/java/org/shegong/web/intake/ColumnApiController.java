package org.shegong.web.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.ImportDirectory;
import org.shegong.intake.matching.ColumnChoice;
import org.shegong.intake.matching.ColumnMatching;
import org.shegong.intake.matching.ColumnsView;
import org.shegong.intake.matching.HeaderChoice;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.web.support.ApiAnswer;
import org.shegong.web.support.ApiCall;
import org.shegong.web.support.Requires;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The same matching of columns for programs. */
@RestController
@RequestMapping("/api/v1/imports/{id}/columns")
@Requires(Permission.IMPORT)
class ColumnApiController {

    private final ColumnMatching matching;
    private final ImportDirectory directory;

    ColumnApiController(ColumnMatching matching, ImportDirectory directory) {
        this.matching = matching;
        this.directory = directory;
    }

    @GetMapping
    ColumnsView show(@PathVariable UUID id, SignedIn user) {
        return matching.look(user.id(), new ImportId(id), null);
    }

    @PutMapping
    ResponseEntity<JsonNode> match(
            @PathVariable UUID id, @RequestBody ColumnsJson told, Scope scope, SignedIn user, ApiCall call) {
        return call.once(told, () -> {
            matching.match(user.id(), scope, new ImportId(id), told.toChoice());
            return ApiAnswer.accepted(directory.get(user.id(), new ImportId(id)));
        });
    }

    /**
     * Sheets, rows and columns are counted from one.
     *
     * @param columns the column of each field
     */
    record ColumnsJson(
            @Nullable HeaderChoice header, @Nullable Map<String, Integer> columns) {

        ColumnChoice toChoice() {
            if (header == null || columns == null) {
                throw new InvalidFields(List.of(new FieldProblem(header == null ? "header" : "columns", "REQUIRED")));
            }
            return new ColumnChoice(header, columns);
        }
    }
}
