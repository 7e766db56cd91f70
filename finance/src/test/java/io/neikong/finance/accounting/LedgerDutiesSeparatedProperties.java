package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.AccountingRule.LEDGER_DUTIES_SEPARATED;
import static io.neikong.finance.accounting.AccountingRule.NOT_ALL_IN_ONE_HAND;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.finance.accounting.LedgerDuties.Holder;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LedgerDutiesSeparatedProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 8;
    private static final Set<Duty> THREE = Set.of(Duty.CHIEF_ACCOUNTANT, Duty.BOOKKEEPER, Duty.REVIEWER);
    private static final Set<Duty> NOT_THE_CASHIERS = Set.of(Duty.BOOKKEEPER, Duty.REVIEWER, Duty.ARCHIVE_KEEPER);

    @Property(tries = 500, seed = "20211126")
    void a_person_is_found_exactly_if_some_day_has_that_many_of_his_duties(@ForAll("holders") List<Holder> holders) {
        Outcome outcome = examined(holders);

        assertThat(persons(outcome, LEDGER_DUTIES_SEPARATED)).isEqualTo(personsWithDutiesOnSomeDay(2, holders));
        assertThat(persons(outcome, NOT_ALL_IN_ONE_HAND)).isEqualTo(personsWithDutiesOnSomeDay(3, holders));
    }

    @Property(tries = 500, seed = "20211126")
    void a_cashier_is_found_exactly_if_some_day_has_another_duty_that_is_forbidden_to_him(
            @ForAll("holders") List<Holder> holders) {
        Outcome outcome = new CashierKeptApart().examine(new LedgerDuties("ledger", holders));

        assertThat(persons(outcome, LEDGER_DUTIES_SEPARATED))
                .isEqualTo(personsOnSomeDay(
                        duties ->
                                duties.contains(Duty.CASHIER) && duties.stream().anyMatch(NOT_THE_CASHIERS::contains),
                        holders));
    }

    @Property(tries = 200, seed = "20211126")
    void the_order_of_the_holders_changes_nothing(@ForAll("holders") List<Holder> holders, @ForAll Random order) {
        List<Holder> shuffled = new ArrayList<>(holders);
        Collections.shuffle(shuffled, order);

        assertThat(examined(shuffled)).isEqualTo(examined(holders));
    }

    @Provide
    Arbitrary<List<Holder>> holders() {
        Arbitrary<Holder> holder = Combinators.combine(
                        Arbitraries.of(Duty.class),
                        Arbitraries.of("an", "bo", "cai"),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(1, DAYS))
                .as((duty, person, from, length) ->
                        new Holder(duty, person, Validity.ofDays(FIRST.plusDays(from), FIRST.plusDays(from + length))));
        return holder.list().ofMaxSize(8);
    }

    private static Set<String> personsWithDutiesOnSomeDay(int count, List<Holder> holders) {
        return personsOnSomeDay(
                duties -> duties.stream().filter(THREE::contains).count() >= count, holders);
    }

    private static Set<String> personsOnSomeDay(Predicate<Set<Duty>> isFound, List<Holder> holders) {
        return holders.stream()
                .map(Holder::person)
                .filter(person -> IntStream.range(0, 2 * DAYS)
                        .mapToObj(FIRST::plusDays)
                        .map(day -> holders.stream()
                                .filter(holder -> person.equals(holder.person()))
                                .filter(holder -> holder.validity().overlapsDay(day))
                                .map(Holder::duty)
                                .collect(Collectors.toSet()))
                        .anyMatch(isFound))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> persons(Outcome outcome, Rule rule) {
        return outcome.findings().stream()
                .filter(finding -> finding.rule() == rule && finding.kind() == Finding.Kind.BREACH)
                .flatMap(finding -> finding.persons().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Outcome examined(List<Holder> holders) {
        return new LedgerDutiesSeparated(Mode.PAIRWISE).examine(new LedgerDuties("ledger", holders));
    }
}
