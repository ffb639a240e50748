/** What must stay true of the code as a whole; each of these tests fails when somebody builds through a wall. */
@NullMarked
package org.shegong.walls;

import org.jspecify.annotations.NullMarked;
