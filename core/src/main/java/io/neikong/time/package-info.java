/**
 * Questions about days: what is a working day, by when must something be done, how long must something stay open.
 *
 * <p>Start at {@link io.neikong.time.WorkingCalendar#china()} and {@link io.neikong.time.Period}. A period says how a
 * statute counts; a {@link io.neikong.time.Deadline} applies it to what must be done in time, a
 * {@link io.neikong.time.Window} to what must stay open. All of them keep to what is known: beyond the arrangements
 * announced by the State Council they answer with the earliest and the latest possible day, and between the two with an
 * empty {@code Optional} or {@link io.neikong.time.Answer#UNKNOWN}, never with a guess. The arrangement for a further
 * year is added by {@link io.neikong.time.WorkingCalendar#withYear(java.nio.file.Path)}. Days are those of Asia/Shanghai
 * ({@link io.neikong.time.ChinaTime}), whatever the zone of the machine.
 */
@NullMarked
package io.neikong.time;

import org.jspecify.annotations.NullMarked;
