/** What the families of finance share; not exported (内部共用). */
@NullMarked
package io.neikong.finance;

import org.jspecify.annotations.NullMarked;
