/**
 * A believable city that does not exist, made from a seed: for the demo, for tests and for benchmarks. Its identity
 * numbers carry area codes that were never assigned.
 *
 * <p>Start at {@link org.shegong.demo.DemoCity}.
 */
@NullMarked
package org.shegong.demo;

import org.jspecify.annotations.NullMarked;
