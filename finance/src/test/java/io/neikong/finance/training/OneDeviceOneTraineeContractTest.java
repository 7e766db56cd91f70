package io.neikong.finance.training;

import static io.neikong.finance.training.OneDeviceOneTraineeTest.at;
import static io.neikong.finance.training.OneDeviceOneTraineeTest.lesson;

import io.neikong.control.Control;
import io.neikong.finance.training.LessonCheckIns.CheckIn;
import io.neikong.testkit.ControlContract;
import java.util.List;

class OneDeviceOneTraineeContractTest implements ControlContract<LessonCheckIns> {

    @Override
    public Control<LessonCheckIns> control() {
        return OneDeviceOneTraineeTest.CONTROL;
    }

    @Override
    public LessonCheckIns satisfying() {
        return lesson(at(0, "an", "phone-1"), at(5, "bo", "phone-2"));
    }

    @Override
    public List<LessonCheckIns> offending() {
        return List.of(
                lesson(at(0, "an", "phone-1"), at(5, "bo", "phone-1")),
                lesson(new CheckIn("an", "phone-1", null), at(5, "bo", "phone-1")),
                lesson(at(0, "an", null)));
    }
}
