/** What is looked at in markup before a parser sees it. */
@NullMarked
package org.shegong.intake.sheet.markup;

import org.jspecify.annotations.NullMarked;
