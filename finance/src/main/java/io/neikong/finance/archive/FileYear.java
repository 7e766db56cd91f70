package io.neikong.finance.archive;

import io.neikong.policy.Occasion;
import io.neikong.policy.Parameter;
import io.neikong.policy.Policy;
import io.neikong.policy.Setting;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.Optional;

/** The year of a file: its periods begin when that is over, and are those of the first day after it. */
final class FileYear {

    private FileYear() {}

    /** The first day after the year of a file, from which is counted. */
    static LocalDate firstDayAfter(LocalDate endedOn) {
        return LocalDate.of(endedOn.getYear() + 1, 1, 1);
    }

    /**
     * A period as it is on the first day after the year of a file. For a file that is older than the rule it is that of the first
     * day of the rule, because what had still to be kept on that day came under it.
     */
    static Setting<Period> setting(Policy policy, Parameter<Period> parameter, LocalDate endedOn) {
        Optional<Setting<Period>> then = policy.find(parameter, Occasion.on(firstDayAfter(endedOn)));
        if (then.isPresent()) {
            return then.get();
        }
        LocalDate firstDay = parameter.builtIns().get(0).basis().from();
        return policy.find(parameter, Occasion.on(firstDay == null ? endedOn : firstDay))
                .orElseThrow();
    }
}
