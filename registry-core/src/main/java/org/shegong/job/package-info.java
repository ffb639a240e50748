/**
 * Long work that outlives a request and a process: asked for once, done in chunks whose cursor commits with them, taken
 * over by another node when its worker dies.
 *
 * <p>Write a {@link org.shegong.job.JobKind} to add a kind of work, start it at {@link org.shegong.job.JobQueue} and
 * read it at {@link org.shegong.job.JobDirectory}.
 */
@NullMarked
package org.shegong.job;

import org.jspecify.annotations.NullMarked;
