package io.neikong.separation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.party.Approval;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExceptionCompensatedProperties {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final int INTERVAL = 10;
    private static final ExceptionCompensated CONTROL = new ExceptionCompensated(Period.calendarDays(INTERVAL));

    @Property(tries = 1000, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void finds_the_first_day_that_the_naive_twin_misses(
            @ForAll("days") List<LocalDate> carriedOut,
            @ForAll("length") int length,
            @ForAll("length") int judgedAfter) {
        LocalDate until = FROM.plusDays(length);
        LocalDate asOf = FROM.plusDays(judgedAfter);
        SeparationException exception = new SeparationException(
                "E1",
                "street",
                "S1",
                new Approval("head", ChinaTime.startOf(FROM), null),
                null,
                FROM,
                until,
                "recheck",
                carriedOut,
                asOf);

        assertThat(CONTROL.examine(exception).findings().stream()
                        .flatMap(finding -> finding.evidence().get("dueOn").stream())
                        .map(Evidence.Value::toString)
                        .findFirst())
                .isEqualTo(naive(carriedOut, until, asOf));
    }

    /** Day by day: a day is missed if it has been waited for too long, or if it is the last and it was never done. */
    private static Optional<String> naive(List<LocalDate> carriedOut, LocalDate until, LocalDate asOf) {
        boolean done = false;
        int waited = 0;
        for (LocalDate day = FROM; day.isBefore(until) && day.isBefore(asOf); day = day.plusDays(1)) {
            if (carriedOut.contains(day)) {
                done = true;
                waited = 0;
            } else if (waited == INTERVAL || (!done && day.equals(until.minusDays(1)))) {
                return Optional.of(day.toString());
            }
            waited++;
        }
        return Optional.empty();
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers().between(-3, 50).map(FROM::plusDays).list().ofMaxSize(7);
    }

    @Provide
    Arbitrary<Integer> length() {
        return Arbitraries.integers().between(1, 50);
    }
}
