package io.neikong.finance.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.finance.seal.InstrumentSet.Instrument;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Against a twin that looks at each day. */
class CompleteSetInNoOneHandProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 8;
    private static final LocalDate AS_OF = FIRST.plusDays(DAYS - 2);
    private static final List<String> PARTS = List.of("seal", "name", "key");
    private static final String NOBODY = "";

    @Property(tries = 1000, seed = "20211126")
    void a_person_is_found_with_exactly_the_days_on_which_he_had_all_parts(
            @ForAll("custodies") List<Custody> custodies) {
        Map<String, String> expected = new TreeMap<>();
        for (String person : List.of("an", "bo", "cai")) {
            List<LocalDate> days = days(day -> PARTS.stream()
                    .allMatch(part -> holders(custodies, part, day).contains(person)));
            if (!days.isEmpty()) {
                expected.put(person, days.get(0) + " " + days.get(days.size() - 1) + " " + days.size());
            }
        }

        assertThat(found(custodies, Finding.Kind.BREACH)).isEqualTo(expected);
    }

    @Property(tries = 1000, seed = "20211126")
    void what_is_not_known_is_a_gap_exactly_where_it_decides(@ForAll("custodies") List<Custody> custodies) {
        Map<String, String> breaches = found(custodies, Finding.Kind.BREACH);
        Map<String, String> expected = new TreeMap<>();
        List<LocalDate> nobody = days(day -> PARTS.stream().allMatch(part -> isUnknown(custodies, part, day)));
        if (!nobody.isEmpty()) {
            expected.put(NOBODY, nobody.get(0) + " " + nobody.get(nobody.size() - 1) + " " + nobody.size());
        }
        for (String person : List.of("an", "bo", "cai")) {
            List<LocalDate> days = days(day -> !nobody.contains(day)
                    && PARTS.stream()
                            .allMatch(part -> isUnknown(custodies, part, day)
                                    || holders(custodies, part, day).contains(person)));
            if (!days.isEmpty() && !breaches.containsKey(person)) {
                expected.put(person, days.get(0) + " " + days.get(days.size() - 1) + " " + days.size());
            }
        }

        assertThat(found(custodies, Finding.Kind.GAP)).isEqualTo(expected);
    }

    @Property(tries = 200, seed = "20211126")
    void the_order_of_custodies_and_instruments_changes_nothing(
            @ForAll("custodies") List<Custody> custodies, @ForAll Random order) {
        List<Custody> shuffled = new ArrayList<>(custodies);
        Collections.shuffle(shuffled, order);
        List<String> parts = new ArrayList<>(PARTS);
        Collections.shuffle(parts, order);

        assertThat(new CompleteSetInNoOneHand().examine(set(parts, shuffled)))
                .isEqualTo(new CompleteSetInNoOneHand().examine(set(PARTS, custodies)));
    }

    @Provide
    Arbitrary<List<Custody>> custodies() {
        Arbitrary<Custody> custody = Combinators.combine(
                        Arbitraries.of(PARTS),
                        Arbitraries.of("an", "an", "bo", "cai").injectNull(0.1),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(1, DAYS))
                .as((part, person, from, length) -> new Custody(
                        part, person, Validity.ofDays(FIRST.plusDays(from), FIRST.plusDays(from + length))));
        // The first of each part is on record from the first day on, so that the twin need not know where records
        // begin.
        return custody.list().ofMaxSize(9).map(list -> {
            List<Custody> all = new ArrayList<>(list);
            PARTS.forEach(part -> all.add(new Custody(part, "dai", Validity.ofDays(FIRST.minusDays(1), FIRST))));
            return all;
        });
    }

    private interface Day {
        boolean matches(LocalDate day);
    }

    private static List<LocalDate> days(Day condition) {
        return IntStream.rangeClosed(-1, DAYS - 2)
                .mapToObj(FIRST::plusDays)
                .filter(condition::matches)
                .toList();
    }

    private static Set<@Nullable String> holders(List<Custody> custodies, String part, LocalDate day) {
        Set<@Nullable String> holders = new HashSet<>();
        custodies.stream()
                .filter(custody -> custody.instrument().equals(part))
                .filter(custody -> custody.validity().overlapsDay(day))
                .forEach(custody -> holders.add(custody.person()));
        return holders;
    }

    private static boolean isUnknown(List<Custody> custodies, String part, LocalDate day) {
        Set<@Nullable String> holders = holders(custodies, part, day);
        return holders.isEmpty() || holders.contains(null);
    }

    private static Map<String, String> found(List<Custody> custodies, Finding.Kind kind) {
        return new CompleteSetInNoOneHand()
                .examine(set(PARTS, custodies)).findings().stream()
                        .filter(finding -> finding.kind() == kind)
                        .filter(finding -> !finding.persons().contains("dai"))
                        .collect(Collectors.toMap(
                                finding -> finding.persons().isEmpty()
                                        ? NOBODY
                                        : finding.persons().get(0),
                                finding -> text(finding, "firstDay") + " " + text(finding, "lastDay") + " "
                                        + text(finding, "days"),
                                (one, other) -> one + other,
                                TreeMap::new));
    }

    private static String text(Finding finding, String name) {
        return finding.evidence().get(name).map(Evidence.Value::toString).orElse("");
    }

    private static InstrumentSet set(List<String> parts, List<Custody> custodies) {
        return new InstrumentSet(
                "set",
                parts.stream()
                        .map(part -> new Instrument(part, part, Validity.ALWAYS))
                        .toList(),
                custodies,
                AS_OF);
    }
}
