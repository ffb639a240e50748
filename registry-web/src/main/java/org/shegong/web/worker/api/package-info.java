/** The register of people for programs: the same use cases as the pages, as JSON, with values masked. */
@NullMarked
package org.shegong.web.worker.api;

import org.jspecify.annotations.NullMarked;
