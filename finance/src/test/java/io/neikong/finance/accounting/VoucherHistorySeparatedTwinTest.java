package io.neikong.finance.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.finance.accounting.VoucherAction.Kind;
import io.neikong.separation.Step.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Histories against the pairs as they are written down, without any thought of speed. */
class VoucherHistorySeparatedTwinTest {

    private static final Instant NINE = Instant.parse("2026-03-05T09:00:00+08:00");
    private static final List<Kind> KINDS =
            List.of(Kind.EDITED, Kind.REVIEWED, Kind.UNREVIEWED, Kind.POSTED, Kind.UNPOSTED);
    private static final List<String> HANDS = List.of("an", "bo", "system");
    private static final int LENGTH = 4;

    @ParameterizedTest
    @EnumSource(Mode.class)
    void agree_after_a_preparation_on_every_history_of_up_to_four_more_actions(Mode mode) {
        int choices = KINDS.size() * HANDS.size();
        for (int length = 0, count = 1; length <= LENGTH; length++, count *= choices) {
            for (int code = 0; code < count; code++) {
                List<VoucherAction> actions = new ArrayList<>();
                actions.add(VoucherAction.of(Kind.PREPARED, "an", NINE));
                for (int i = 0, rest = code; i < length; i++, rest /= choices) {
                    actions.add(action(
                            KINDS.get(rest % choices / HANDS.size()),
                            HANDS.get(rest % HANDS.size()),
                            NINE.plusSeconds(i + 1)));
                }
                assertAgreement(new VoucherHistory("voucher", actions), mode);
            }
        }
    }

    @Property(tries = 20_000, seed = "20211126")
    void agree_on_histories_of_up_to_six_actions_by_persons_known_and_unknown(
            @ForAll("histories") VoucherHistory history, @ForAll Mode mode) {
        assertAgreement(history, mode);
    }

    @Property(tries = 5_000, seed = "20211126")
    void find_no_more_where_moments_are_unknown_and_leave_it_open(
            @ForAll("afterOnePreparation") VoucherHistory history, @ForAll @Size(7) List<Boolean> undated) {
        List<VoucherAction> actions = new ArrayList<>();
        boolean isOpen = history.hasUnknownPerson();
        for (int i = 0; i < history.actions().size(); i++) {
            VoucherAction action = history.actions().get(i);
            VoucherAction blank = new VoucherAction(action.kind(), action.actor(), action.person(), null);
            actions.add(undated.get(i) ? blank : action);
            isOpen |= undated.get(i) && KINDS.contains(action.kind());
        }
        Outcome outcome = new VoucherHistorySeparated(Mode.PAIRWISE).examine(new VoucherHistory("voucher", actions));

        Map<String, String> known = new Twin(history, Mode.PAIRWISE).breaches();
        breaches(outcome)
                .forEach((person, circumstances) -> assertThat(words(known.getOrDefault(person, "[]")))
                        .as("%s, undated: %s", history, undated)
                        .containsAll(words(circumstances)));
        if (!outcome.examined().isEmpty()) {
            assertThat(outcome.findings().stream().anyMatch(finding -> finding.kind() == Finding.Kind.GAP))
                    .isEqualTo(isOpen);
        }
    }

    private static List<String> words(String listing) {
        return List.of(listing.substring(1, listing.length() - 1).split(", ", -1));
    }

    @Provide
    Arbitrary<VoucherHistory> afterOnePreparation() {
        return Combinators.combine(
                        Arbitraries.of(Kind.values()).filter(kind -> kind != Kind.PREPARED),
                        Arbitraries.of("an", "bo", "cai", "system", "?"))
                .as((kind, who) -> action(kind, who, NINE))
                .list()
                .ofMaxSize(6)
                .map(rest -> {
                    List<VoucherAction> all = new ArrayList<>(rest);
                    all.add(0, VoucherAction.of(Kind.PREPARED, "an", NINE));
                    return new VoucherHistory("voucher", minuteByMinute(all));
                });
    }

    @Provide
    Arbitrary<VoucherHistory> histories() {
        Arbitrary<VoucherAction> action = Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.of("an", "an", "bo", "bo", "cai", "ding", "system", "?"))
                .as((kind, who) -> action(kind, who, NINE));
        Arbitrary<List<VoucherAction>> actions = action.list().ofMaxSize(6);
        return Combinators.combine(actions, action.list().ofMaxSize(3).injectNull(0.5))
                .as((own, reversed) -> new VoucherHistory(
                        "voucher",
                        minuteByMinute(own),
                        reversed == null ? null : new VoucherHistory("reversed", minuteByMinute(reversed))));
    }

    private static List<VoucherAction> minuteByMinute(List<VoucherAction> actions) {
        return IntStream.range(0, actions.size())
                .mapToObj(i -> new VoucherAction(
                        actions.get(i).kind(),
                        actions.get(i).actor(),
                        actions.get(i).person(),
                        NINE.plusSeconds(60L * i)))
                .toList();
    }

    private static VoucherAction action(Kind kind, String who, Instant at) {
        return who.equals("system")
                ? VoucherAction.bySystem(kind, at)
                : VoucherAction.of(kind, who.equals("?") ? null : who, at);
    }

    private static void assertAgreement(VoucherHistory history, Mode mode) {
        Outcome outcome = new VoucherHistorySeparated(mode).examine(history);
        Twin twin = new Twin(history, mode);

        assertThat(outcome.examined().isEmpty()).as("%s", history).isEqualTo(!twin.applies());
        if (twin.applies()) {
            assertThat(breaches(outcome)).as("%s", history).isEqualTo(twin.breaches());
            assertThat(outcome.findings().stream().anyMatch(finding -> finding.kind() == Finding.Kind.GAP))
                    .as("%s", history)
                    .isEqualTo(twin.isOpen());
        }
    }

    private static Map<String, String> breaches(Outcome outcome) {
        Map<String, String> breaches = new TreeMap<>();
        outcome.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.BREACH)
                .forEach(finding -> breaches.put(
                        String.join(" ", finding.persons()),
                        finding.evidence().get("circumstances").orElseThrow().toString()));
        return breaches;
    }

    private record Twin(VoucherHistory history, Mode mode) {

        boolean applies() {
            return any(one -> one.kind() == Kind.UNREVIEWED)
                    || any(one -> one.kind() == Kind.UNPOSTED)
                    || any(Twin::isReview)
                    || (any(one -> one.kind() == Kind.REVIEWED) && any(one -> one.kind() == Kind.POSTED));
        }

        boolean isOpen() {
            VoucherHistory reversed = history.reverses();
            return any(Twin::isUnknown)
                    || (reversed != null
                            && any(Twin::isReview)
                            && (reversed.actions().stream().noneMatch(one -> one.kind() == Kind.PREPARED)
                                    || reversed.actions().stream().anyMatch(one -> isMaking(one) && isUnknown(one))));
        }

        Map<String, String> breaches() {
            Map<String, Set<OwnWork>> found = new TreeMap<>();
            List<VoucherAction> all = history.actions();
            for (int later = 0; later < all.size(); later++) {
                VoucherAction second = all.get(later);
                String person = second.person() == null ? "" : second.person();
                for (int earlier = 0; earlier < later; earlier++) {
                    if (isOneHand(all.get(earlier), second)) {
                        found.computeIfAbsent(person, unseen -> new TreeSet<>()).addAll(pair(earlier, later));
                    }
                }
                if (second.kind() == Kind.POSTED && isUnreviewed(later)) {
                    found.computeIfAbsent(person, unseen -> new TreeSet<>()).add(OwnWork.POSTED_UNREVIEWED);
                }
                VoucherHistory reversed = history.reverses();
                if (isReview(second)
                        && reversed != null
                        && reversed.actions().stream()
                                .filter(one -> isMaking(one) || one.kind() == Kind.REVERSED)
                                .anyMatch(one -> isOneHand(one, second))) {
                    found.computeIfAbsent(person, unseen -> new TreeSet<>()).add(OwnWork.REVIEWED_REVERSAL_OF_OWN);
                }
            }
            Map<String, String> lines = new TreeMap<>();
            found.forEach((person, works) -> {
                if (!works.isEmpty()) {
                    lines.put(person, works.stream().map(Twin::word).toList().toString());
                }
            });
            return lines;
        }

        private Set<OwnWork> pair(int earlier, int later) {
            Kind first = history.actions().get(earlier).kind();
            Kind second = history.actions().get(later).kind();
            boolean makes = isMaking(history.actions().get(later));
            Set<OwnWork> works = new TreeSet<>();
            if (isMaking(history.actions().get(earlier))) {
                add(works, second == Kind.REVIEWED, OwnWork.REVIEWED_OWN);
                add(works, second == Kind.UNREVIEWED, OwnWork.UNREVIEWED_OWN);
            }
            if (first == Kind.UNREVIEWED && between(earlier, later).noneMatch(Twin::isReview)) {
                add(works, makes, OwnWork.EDITED_AFTER_OWN_UNREVIEW);
                add(works, second == Kind.REVIEWED, OwnWork.REVIEWED_AFTER_OWN_UNREVIEW);
            }
            if (first == Kind.UNPOSTED && between(earlier, later).noneMatch(one -> one.kind() == Kind.POSTED)) {
                add(works, makes, OwnWork.EDITED_AFTER_OWN_UNPOSTING);
                add(works, second == Kind.POSTED, OwnWork.POSTED_AFTER_OWN_UNPOSTING);
            }
            boolean stands = between(earlier, later).noneMatch(one -> one.kind() == Kind.UNREVIEWED);
            add(
                    works,
                    mode == Mode.PAIRWISE && first == Kind.REVIEWED && second == Kind.POSTED && stands,
                    OwnWork.POSTED_OWN_REVIEW);
            return works;
        }

        private static void add(Set<OwnWork> works, boolean applies, OwnWork work) {
            if (applies) {
                works.add(work);
            }
        }

        private boolean isUnreviewed(int posting) {
            boolean reviewed = IntStream.range(0, posting)
                    .anyMatch(review -> isReview(history.actions().get(review))
                            && between(review, posting)
                                    .noneMatch(one -> isMaking(one) || one.kind() == Kind.UNREVIEWED));
            return !reviewed
                    && between(-1, posting)
                            .anyMatch(one -> one.kind() == Kind.REVIEWED || one.kind() == Kind.UNREVIEWED);
        }

        private Stream<VoucherAction> between(int first, int last) {
            return history.actions().subList(first + 1, last).stream();
        }

        private boolean any(Predicate<VoucherAction> kind) {
            return history.actions().stream().anyMatch(kind);
        }

        private static boolean isReview(VoucherAction one) {
            return one.kind() == Kind.REVIEWED && one.actor() == Actor.PERSON;
        }

        private static boolean isMaking(VoucherAction one) {
            return one.kind() == Kind.PREPARED || one.kind() == Kind.EDITED;
        }

        private static boolean isUnknown(VoucherAction one) {
            return one.actor() == Actor.PERSON
                    && one.person() == null
                    && one.kind() != Kind.VOIDED
                    && one.kind() != Kind.REVERSED;
        }

        private static boolean isOneHand(VoucherAction one, VoucherAction other) {
            String person = one.person();
            return person != null && person.equals(other.person());
        }

        private static String word(OwnWork work) {
            String[] parts = work.name().toLowerCase(Locale.ROOT).split("_", -1);
            StringBuilder word = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
            }
            return word.toString();
        }
    }
}
