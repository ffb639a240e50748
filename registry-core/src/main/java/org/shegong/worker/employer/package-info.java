/** Where the employers that people are recorded at lie today, and whether somebody may name them. */
@NullMarked
package org.shegong.worker.employer;

import org.jspecify.annotations.NullMarked;
