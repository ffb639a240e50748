package org.shegong.web.intake;

import java.io.IOException;
import java.util.Objects;
import org.shegong.account.SignedIn;
import org.shegong.intake.Imports;
import org.shegong.intake.NewImport;
import org.shegong.intake.Received;
import org.shegong.shared.Scope;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Hands an uploaded file on, the same from both doors. */
@Component
class Uploads {

    private final Imports imports;

    Uploads(Imports imports) {
        this.imports = imports;
    }

    Received receive(SignedIn user, Scope scope, String kind, MultipartFile file) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return imports.receive(new NewImport(kind, name, user.id(), scope), content);
        }
    }
}
