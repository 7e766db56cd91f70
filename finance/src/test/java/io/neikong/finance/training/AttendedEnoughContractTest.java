package io.neikong.finance.training;

import static io.neikong.finance.training.AttendedEnoughTest.attendance;
import static io.neikong.finance.training.AttendedEnoughTest.seats;

import io.neikong.control.Control;
import io.neikong.finance.training.Attendance.Seat;
import io.neikong.testkit.ControlContract;
import java.util.List;

class AttendedEnoughContractTest implements ControlContract<Attendance> {

    @Override
    public Control<Attendance> control() {
        return AttendedEnoughTest.CONTROL;
    }

    @Override
    public Attendance satisfying() {
        return attendance(null, seats(32, 40));
    }

    @Override
    public List<Attendance> offending() {
        Seat seat = seats(1, 1).get(0);
        return List.of(
                attendance(null, seats(31, 39)),
                attendance(null, List.of()),
                attendance(
                        null, List.of(new Seat("half", seat.startsAt(), seat.endsAt(), false, null, seat.endsAt()))));
    }
}
