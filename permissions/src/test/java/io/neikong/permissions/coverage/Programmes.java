package io.neikong.permissions.coverage;

import io.neikong.permissions.coverage.DistrictProgrammes.Handling;
import io.neikong.permissions.coverage.DistrictProgrammes.Paid;
import io.neikong.permissions.coverage.DistrictProgrammes.Registered;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts for the tests of this package. */
public final class Programmes {

    private Programmes() {}

    public static DistrictProgrammes district(List<Paid> paid, List<Registered> registered) {
        return new DistrictProgrammes(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 1), paid, registered);
    }

    public static Paid times(String programme, long payments) {
        return new Paid(programme, payments);
    }

    public static Registered handled(String programme, @Nullable Handling handling) {
        return new Registered(programme, null, handling);
    }

    public static Registered alias(String programme, String of) {
        return new Registered(programme, of, null);
    }

    /** The only programme that was paid. */
    public static ProgrammeInUse only(Handling handling) {
        return district(List.of(times("TRAINING", 3)), List.of(handled("TRAINING", handling)))
                .inUse()
                .get(0);
    }
}
