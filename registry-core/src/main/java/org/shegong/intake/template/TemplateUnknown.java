package org.shegong.intake.template;

import org.shegong.shared.DomainError;

/** There is no such kind of file, or it is not for this importer. */
public final class TemplateUnknown extends DomainError {

    TemplateUnknown() {
        super(Kind.NOT_FOUND);
    }
}
