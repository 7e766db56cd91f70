/**
 * The reference application: reads a folder of CSV files, maps each row to a fact of the library in a few lines, runs the
 * controls and writes the report. Start at {@link io.neikong.examples.checkup.DistrictCheckup}; the mapping is in
 * {@link io.neikong.examples.checkup.District}.
 */
@NullMarked
package io.neikong.examples.checkup;

import org.jspecify.annotations.NullMarked;
