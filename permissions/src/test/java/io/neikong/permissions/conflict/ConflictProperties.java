package io.neikong.permissions.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class ConflictProperties {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<String> HOLDERS = List.of("x", "y", "a1", "a2", "a3");
    private static final List<String> ROLES = List.of("r0", "r1", "r2", "r3", "r4", "r5");
    private static final List<String> PERMISSIONS = List.of("p0", "p1", "p2", "p3", "p4", "p5");
    private static final List<Validity> AT_THE_EDGE = List.of(
            new Validity(AT, null),
            new Validity(null, AT),
            new Validity(AT.plusNanos(1), null),
            new Validity(null, AT.plusNanos(1)));

    @Property(tries = 600, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void finds_what_the_naive_twin_finds(@ForAll("models") NaiveConflicts model) {
        Set<String> found = lines(outcomes(model));

        assertThat(found).isEqualTo(model.findings(AT));
        Statistics.label("breaches")
                .collect(found.stream().anyMatch(line -> line.startsWith("BREACH")))
                .coverage(checker -> checker.check(true).percentage(share -> share > 20));
        Statistics.label("gaps")
                .collect(found.stream().anyMatch(line -> line.startsWith("GAP")))
                .coverage(checker -> checker.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 300, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void finds_the_same_in_any_order_of_the_rows(@ForAll("models") NaiveConflicts model, @ForAll Random random) {
        NaiveConflicts shuffled = new NaiveConflicts(
                shuffled(model.accounts(), random),
                shuffled(model.parents(), random),
                shuffled(model.permissions(), random),
                shuffled(model.grants(), random),
                model.conflicts());

        assertThat(holders(shuffled)).isEqualTo(holders(model));
        assertThat(outcomes(shuffled)).isEqualTo(outcomes(model));
        assertThat(lines(outcomes(withConflicts(model, shuffled(model.conflicts(), random)))))
                .isEqualTo(lines(outcomes(model)));
    }

    @Property(tries = 300, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void what_is_held_may_come_in_any_order(@ForAll("models") NaiveConflicts model, @ForAll Random random) {
        NoConflictingPermissions control = new NoConflictingPermissions(model.conflicts());

        assertThat(holders(model)).allSatisfy(holder -> {
            PermissionHolder shuffled = new PermissionHolder(holder.holder(), AT, AT, shuffled(holder.held(), random));
            assertThat(control.examine(shuffled)).isEqualTo(control.examine(holder));
        });
    }

    @Property(tries = 300, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void each_person_and_account_comes_once(@ForAll("models") NaiveConflicts model) {
        assertThat(holders(model)).extracting(PermissionHolder::holder).doesNotHaveDuplicates();
    }

    /** Identifiers of persons and accounts overlap on purpose. A role inherits only from roles before it. */
    @Provide
    Arbitrary<NaiveConflicts> models() {
        Arbitrary<List<Account>> accounts = Combinators.combine(
                        account("x"), account("y"), account("a1"), account("a2"), account("a3"))
                .as(List::of);
        Arbitrary<List<Account>> further = Arbitraries.of(HOLDERS)
                .flatMap(ConflictProperties::account)
                .list()
                .ofMaxSize(2);
        Arbitrary<List<String>> parent = Arbitraries.of(1, 2, 3, 4, 5)
                .flatMap(role -> Arbitraries.of(ROLES.subList(0, role)).map(ancestor -> List.of("r" + role, ancestor)));
        Arbitrary<List<String>> permission = Combinators.combine(Arbitraries.of(ROLES), Arbitraries.of(PERMISSIONS))
                .as(List::of);
        return Combinators.combine(
                        Combinators.combine(accounts, further).as(ConflictProperties::both),
                        parent.list().ofMaxSize(7),
                        permission.list().ofMinSize(4).ofMaxSize(9),
                        grant().list().ofMinSize(2).ofMaxSize(9),
                        conflicts())
                .as(NaiveConflicts::new);
    }

    private static Arbitrary<Account> account(String id) {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(8, Account.Kind.PERSONAL),
                                Tuple.of(1, Account.Kind.SHARED),
                                Tuple.of(1, Account.Kind.SERVICE)),
                        Arbitraries.of("x", "y").injectNull(0.1),
                        validity())
                .as((kind, person, validity) -> new Account(id, null, kind, person, validity));
    }

    private static Arbitrary<PermissionGrant> grant() {
        Arbitrary<String> what = Arbitraries.oneOf(List.of(Arbitraries.of(ROLES), Arbitraries.of(PERMISSIONS)));
        return Combinators.combine(Arbitraries.integers().between(1, 99), Arbitraries.of(HOLDERS), what, validity())
                .as((id, holder, given, validity) -> new PermissionGrant(
                        "g" + id,
                        holder,
                        ROLES.contains(given) ? given : null,
                        ROLES.contains(given) ? null : given,
                        validity));
    }

    private static Arbitrary<Validity> validity() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Validity.ALWAYS)), Tuple.of(1, Arbitraries.of(AT_THE_EDGE)));
    }

    private static Arbitrary<List<ConflictSet>> conflicts() {
        Arbitrary<List<String>> members =
                Arbitraries.of(PERMISSIONS).list().uniqueElements().ofMinSize(2).ofMaxSize(5);
        Arbitrary<ConflictSet> conflict = members.flatMap(all -> Combinators.combine(
                        Arbitraries.integers().between(1, all.size() - 1), Arbitraries.of(Severity.class))
                .as((max, severity) ->
                        ConflictSet.atMost("unnumbered", max, all).weighing(severity)));
        return conflict.list().ofMinSize(1).ofMaxSize(4).map(ConflictProperties::numbered);
    }

    private static List<ConflictSet> numbered(List<ConflictSet> conflicts) {
        return IntStream.range(0, conflicts.size())
                .mapToObj(i -> renamed(conflicts.get(i), "C" + i))
                .toList();
    }

    private static ConflictSet renamed(ConflictSet set, String id) {
        return new ConflictSet(id, set.sides(), set.sameScope(), set.rule(), set.severity(), set.validity());
    }

    private static NaiveConflicts withConflicts(NaiveConflicts model, List<ConflictSet> conflicts) {
        return new NaiveConflicts(model.accounts(), model.parents(), model.permissions(), model.grants(), conflicts);
    }

    private static List<PermissionHolder> holders(NaiveConflicts model) {
        RoleHierarchy.Builder roles = RoleHierarchy.builder();
        ROLES.forEach(roles::role);
        model.parents().forEach(row -> roles.parent(row.get(0), row.get(1)));
        model.permissions().forEach(row -> roles.permission(row.get(0), row.get(1)));
        EffectivePermissions permissions =
                EffectivePermissions.at(AT, roles.build(), model.grants(), Identities.of(model.accounts()));
        return permissions
                .holders()
                .sorted(Comparator.comparing(Holder::id).thenComparing(Holder::known))
                .map(permissions::heldBy)
                .toList();
    }

    private static List<Outcome> outcomes(NaiveConflicts model) {
        NoConflictingPermissions control = new NoConflictingPermissions(model.conflicts());
        return holders(model).stream().map(control::examine).toList();
    }

    private static Set<String> lines(List<Outcome> outcomes) {
        Set<String> lines = new TreeSet<>();
        for (Outcome outcome : outcomes) {
            for (Finding finding : outcome.findings()) {
                lines.add(
                        finding.kind() == Finding.Kind.GAP
                                ? "GAP " + finding.subject()
                                : "BREACH " + finding.subject() + " " + value(finding, "conflict") + " "
                                        + value(finding, "held") + " " + value(finding, "grants") + " "
                                        + finding.severity());
            }
        }
        return lines;
    }

    private static String value(Finding finding, String name) {
        return finding.evidence().get(name).map(Evidence.Value::toString).orElseThrow();
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
