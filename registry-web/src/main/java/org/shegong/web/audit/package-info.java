/** The auditor's page: search the trail, verify its chain. */
@NullMarked
package org.shegong.web.audit;

import org.jspecify.annotations.NullMarked;
