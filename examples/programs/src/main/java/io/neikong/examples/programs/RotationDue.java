package io.neikong.examples.programs;

import io.neikong.control.Outcome;
import io.neikong.party.Assignment;
import io.neikong.party.Post;
import io.neikong.permissions.rotation.ExemptionTerms;
import io.neikong.permissions.rotation.PostRegister;
import io.neikong.permissions.rotation.RotationClock;
import io.neikong.permissions.rotation.RotationForecast;
import io.neikong.permissions.rotation.Tenure;
import io.neikong.permissions.rotation.TenureWithinLimit;
import io.neikong.policy.Policy;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Once a month: who is in a key post for too long, and who will be within half a year (到期轮岗). */
public final class RotationDue {

    /** A row of the personnel office's list of posts held. */
    record Row(
            String person,
            String unit,
            String post,
            String postClass,
            LocalDate from,
            @Nullable LocalDate to) {
        Assignment fact() {
            return new Assignment(
                    person, new Post(post, unit, postClass), Assignment.Kind.REGULAR, Validity.ofDays(from, to));
        }
    }

    private RotationDue() {}

    /** Prints who is over the limit of his post, and the forecast. */
    public static void main(String... arguments) {
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        List<Assignment> held = Stream.of(
                        new Row("zhao", "FUND", "benefit review", "UI_FUND", LocalDate.of(2023, 5, 4), null),
                        new Row("qian", "FUND", "benefit payment", "UI_FUND", LocalDate.of(2023, 9, 18), null),
                        new Row("sun", "FIN", "cashier", "FINANCE", LocalDate.of(2024, 1, 2), null))
                .map(Row::fact)
                .toList();
        List<Tenure> tenures = PostRegister.EMPTY.tenures(held, asOf);

        TenureWithinLimit control = new TenureWithinLimit(Policy.builtIn());
        for (Tenure tenure : tenures) {
            Outcome outcome = control.examine(tenure);
            System.out.println(tenure.person() + " " + outcome.verdict());
            outcome.findings().forEach(finding -> System.out.println("  " + finding.message(Locale.CHINESE)));
        }

        System.out.println("within 180 days");
        RotationForecast.of(tenures, new RotationClock(Policy.builtIn()), new ExemptionTerms(), asOf, 180)
                .lines()
                .forEach(
                        line -> System.out.println("  " + line.person() + " " + line.status() + " " + line.limitDay()));
    }
}
