/** How the register reaches its database: which product it is, and separate pools for requests and for jobs. */
@NullMarked
@NamedInterface("database")
package org.shegong.shared.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
