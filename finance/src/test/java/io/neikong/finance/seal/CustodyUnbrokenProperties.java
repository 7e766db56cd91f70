package io.neikong.finance.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Against a twin that looks at each day. */
class CustodyUnbrokenProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 12;
    private static final LocalDate AS_OF = FIRST.plusDays(DAYS - 1);

    @Property(tries = 1000, seed = "20211126")
    void the_days_without_a_keeper_are_those_of_the_twin(@ForAll("custodies") List<Custody> custodies) {
        Set<LocalDate> expected = new TreeSet<>();
        for (LocalDate day = FIRST; !day.isAfter(AS_OF); day = day.plusDays(1)) {
            if (keepers(custodies, day).isEmpty()) {
                expected.add(day);
            }
        }

        assertThat(daysOf("nobodyKeeps", custodies)).isEqualTo(expected);
    }

    @Property(tries = 1000, seed = "20211126")
    void the_days_with_two_keepers_are_those_of_the_twin(@ForAll("custodies") List<Custody> custodies) {
        Set<LocalDate> expected = new TreeSet<>();
        for (LocalDate day = FIRST; !day.isAfter(AS_OF); day = day.plusDays(1)) {
            if (keepers(custodies, day).size() > 1) {
                expected.add(day);
            }
        }

        assertThat(daysOf("twoKeep", custodies)).isEqualTo(expected);
    }

    @Property(tries = 200, seed = "20211126")
    void the_order_of_the_lines_changes_nothing(@ForAll("custodies") List<Custody> custodies, @ForAll Random order) {
        List<Custody> shuffled = new ArrayList<>(custodies);
        Collections.shuffle(shuffled, order);

        assertThat(new CustodyUnbroken().examine(seal(shuffled)))
                .isEqualTo(new CustodyUnbroken().examine(seal(custodies)));
    }

    @Provide
    Arbitrary<List<Custody>> custodies() {
        return Combinators.combine(
                        Arbitraries.of("an", "bo", "cai"),
                        Arbitraries.integers().between(-2, DAYS),
                        Arbitraries.integers().between(1, DAYS))
                .as((person, from, length) -> new Custody(
                        "seal", person, Validity.ofDays(FIRST.plusDays(from), FIRST.plusDays(from + length))))
                .list()
                .ofMaxSize(6);
    }

    private static Set<String> keepers(List<Custody> custodies, LocalDate day) {
        Set<String> keepers = new HashSet<>();
        custodies.stream()
                .filter(custody -> custody.validity().overlapsDay(day))
                .forEach(custody -> keepers.add(String.valueOf(custody.person())));
        return keepers;
    }

    /** The days of all findings of a kind, through the day of the judgement. */
    private static Set<LocalDate> daysOf(String circumstance, List<Custody> custodies) {
        Set<LocalDate> days = new TreeSet<>();
        for (Finding finding : new CustodyUnbroken().examine(seal(custodies)).findings()) {
            if (text(finding, "circumstances", "").equals("[" + circumstance + "]")) {
                LocalDate until = day(text(finding, "until", AS_OF.plusDays(1) + "T00:00:00+08:00"));
                LocalDate since = day(text(finding, "since", FIRST + "T00:00:00+08:00"));
                since.datesUntil(until).filter(day -> !day.isAfter(AS_OF)).forEach(days::add);
            }
        }
        return days;
    }

    private static String text(Finding finding, String name, String otherwise) {
        return finding.evidence().get(name).map(Evidence.Value::toString).orElse(otherwise);
    }

    private static LocalDate day(String moment) {
        Instant at = OffsetDateTime.parse(moment).toInstant();
        return ChinaTime.dayOf(at);
    }

    private static SealCustody seal(List<Custody> custodies) {
        return new SealCustody("seal", Validity.ofDays(FIRST, null), custodies, AS_OF);
    }
}
