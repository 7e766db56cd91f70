/**
 * Shows a {@link io.neikong.checkup.CheckupReport}: as JSON for programs, HTML for people, CSV for a spreadsheet, JUnit
 * XML for a build server. All write UTF-8 and the same bytes for an equal report; none closes the stream it is given.
 */
@NullMarked
package io.neikong.report;

import org.jspecify.annotations.NullMarked;
