/** The places in which facts about people are kept, gathered for those who read or write all of them. */
@NullMarked
package org.shegong.worker.store;

import org.jspecify.annotations.NullMarked;
