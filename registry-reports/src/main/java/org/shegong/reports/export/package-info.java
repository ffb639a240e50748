/**
 * Lists taken away as files: within the scope of whoever takes them, for a purpose that is recorded before the data
 * leaves, with cells that no spreadsheet runs.
 *
 * <p>Implement {@link org.shegong.reports.export.ExportableList} to let a list be exported; start at
 * {@link org.shegong.reports.export.ListExports}.
 */
@NullMarked
@NamedInterface("export")
package org.shegong.reports.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
