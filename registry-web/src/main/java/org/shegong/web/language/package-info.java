/** The languages of the pages and of the API: Chinese unless the reader asks for English. */
@NullMarked
package org.shegong.web.language;

import org.jspecify.annotations.NullMarked;
