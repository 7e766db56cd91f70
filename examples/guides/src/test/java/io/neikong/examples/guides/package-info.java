/** What the READMEs and the guides say is true. */
@NullMarked
package io.neikong.examples.guides;

import org.jspecify.annotations.NullMarked;
