/**
 * The laws, measures, notices and lists that rules and figures rest on, and how well each was checked.
 *
 * <p>Start at {@link org.shegong.reference.document.SourceDocuments}.
 */
@NullMarked
@NamedInterface("document")
package org.shegong.reference.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
