/**
 * The seeded generator of the bundled sample district: a folder of files as the reference application reads them, and a
 * separate answer key that says what must be found in them. It knows nothing of the controls, so that the key is no echo
 * of what is tested with it. Start at {@link io.neikong.examples.sample.SampleDistrict}.
 */
@NullMarked
package io.neikong.examples.sample;

import org.jspecify.annotations.NullMarked;
