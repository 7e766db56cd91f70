@NullMarked
package io.neikong.control;

import org.jspecify.annotations.NullMarked;
