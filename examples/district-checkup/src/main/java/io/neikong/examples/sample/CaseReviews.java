package io.neikong.examples.sample;

import io.neikong.examples.sample.Cases.Trace;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reviews of cases, some by those who handled them (ROT-006), and leave in one piece that was not (ROT-007). */
final class CaseReviews {

    private static final String SELF_REVIEW = "ROT-006";
    private static final String LEAVE = "ROT-007";
    private static final String REVIEWED = "2025";

    private static final int ORDERLY = 60;
    private static final int EVERY = 300;

    private final Staff staff;
    private final SortedMap<String, List<Trace>> traces;
    private final AnswerKey key;
    private final Iterator<Map.Entry<String, List<Trace>>> cases;
    private final Table reviews = new Table("review", "case", "reviewer", "reviewed_at");
    private final Table leaves = new Table("person", "year", "from", "to");
    private int reviewed;

    CaseReviews(Staff staff, SortedMap<String, List<Trace>> traces, AnswerKey key) {
        this.staff = staff;
        this.traces = traces;
        this.key = key;
        this.cases = traces.entrySet().iterator();
    }

    void plant() {
        Predicate<List<Trace>> known = steps -> steps.stream().allMatch(step -> step.person() != null);
        Predicate<List<Trace>> aged =
                known.and(steps -> !last(steps).at().toLocalDate().isAfter(LocalDate.of(2025, 6, 1)));
        bySomebodyWhoHandledIt(aged);
        undecided(known, aged);
        byOthers(known, aged);
        forcedLeave();
    }

    private void bySomebodyWhoHandledIt(Predicate<List<Trace>> aged) {
        for (int months : new int[] {0, 2, 7, 12}) { // after twelve months on the very day
            Map.Entry<String, List<Trace>> one = next(aged);
            Trace step = last(one.getValue());
            breach(
                    review(
                            one.getKey(),
                            step.person(),
                            lateOn(step.at().toLocalDate().plusMonths(months))),
                    step);
        }
        Map.Entry<String, List<Trace>> one = next(aged);
        Trace first = one.getValue().get(0);
        breach(
                review(
                        one.getKey(),
                        first.person(),
                        lateOn(last(one.getValue()).at().toLocalDate())),
                first);
    }

    private void breach(String review, Trace step) {
        key.breach(SELF_REVIEW, review, "", Objects.requireNonNull(step.person()));
    }

    private void undecided(Predicate<List<Trace>> known, Predicate<List<Trace>> aged) {
        Map.Entry<String, List<Trace>> one = next(aged);
        key.gap(SELF_REVIEW, review(one.getKey(), null, LocalDateTime.parse("2025-09-01T10:00:00")), "");
        one = next(aged);
        String handler = Objects.requireNonNull(last(one.getValue()).person());
        key.gap(SELF_REVIEW, review(one.getKey(), handler, null), "", handler);
        one = next(known.negate());
        String auditor = auditor(0);
        LocalDate day = last(one.getValue()).at().toLocalDate().plusDays(1);
        key.gap(SELF_REVIEW, review(one.getKey(), auditor, lateOn(day)), "", auditor);
    }

    /** Nothing of these must be found. */
    private void byOthers(Predicate<List<Trace>> known, Predicate<List<Trace>> aged) {
        Map.Entry<String, List<Trace>> one = next(aged); // a day after the twelve months
        Trace step = last(one.getValue());
        review(
                one.getKey(),
                step.person(),
                lateOn(step.at().toLocalDate().plusMonths(12).plusDays(1)));
        one = next(aged);
        review(one.getKey(), auditor(0), null); // undated, but by somebody else
        for (int i = 0; i < ORDERLY; i++) {
            for (int skipped = 0; skipped < EVERY; skipped++) {
                cases.next();
            }
            one = next(known);
            review(
                    one.getKey(),
                    auditor(i),
                    lateOn(last(one.getValue()).at().toLocalDate().plusDays(20)));
        }
    }

    private String auditor(int index) {
        List<String> auditors = staff.inPost("AUD", "auditor", OfficeDays.FIRST);
        return auditors.get(index % auditors.size());
    }

    private Map.Entry<String, List<Trace>> next(Predicate<List<Trace>> wanted) {
        Map.Entry<String, List<Trace>> one = cases.next();
        while (one.getValue().isEmpty() || !wanted.test(one.getValue())) {
            one = cases.next();
        }
        return one;
    }

    private static Trace last(List<Trace> steps) {
        return steps.get(steps.size() - 1);
    }

    private static LocalDateTime lateOn(LocalDate day) {
        return day.atTime(LocalTime.of(23, 0));
    }

    private String review(String subjectCase, @Nullable String reviewer, @Nullable LocalDateTime at) {
        reviewed++;
        String review = "V%03d".formatted(reviewed);
        reviews.add(review, subjectCase, reviewer, at);
        return review;
    }

    Table table() {
        return reviews;
    }

    // ---- leave

    private void forcedLeave() {
        Map<String, Set<LocalDate>> active = new HashMap<>();
        traces.values()
                .forEach(steps -> steps.stream()
                        .filter(step -> step.person() != null)
                        .forEach(step -> active.computeIfAbsent(step.person(), person -> new TreeSet<>())
                                .add(step.at().toLocalDate())));
        List<String> busy = new ArrayList<>(staff.inPost("ST16", "window", OfficeDays.FIRST));
        interrupted(busy.get(0), active);
        interrupted(busy.get(1), active);
        for (String person : busy.subList(2, 4)) {
            quiet(person, active);
        }

        broken(withoutAccount(), "2025-07-07", "2025-07-11"); // four days
        broken(withoutAccount(), null, null);
        String twice = withoutAccount();
        broken(twice, "2025-03-10", "2025-03-13");
        leaves.add(twice, REVIEWED, "2025-03-14", "2025-03-18"); // a Thursday at work in between
        broken(withoutAccount(), "2025-10-01", "2025-10-09"); // all of it holidays
        broken(withoutAccount(), "2025-12-29", "2026-01-10"); // three days of 2025

        // Nothing of these must be found.
        leaves.add(withoutAccount(), REVIEWED, "2025-01-21", "2025-01-27"); // the Sunday is worked
        leaves.add(withoutAccount(), REVIEWED, "2025-09-29", "2025-10-12"); // eight days off in between
        String pieces = withoutAccount();
        leaves.add(pieces, REVIEWED, "2025-03-13", "2025-03-15"); // only a weekend in between
        leaves.add(pieces, REVIEWED, "2025-03-17", "2025-03-20");
        leaves.add(withoutAccount(), "2026", null, null); // the year is not over
    }

    private String withoutAccount() {
        return staff.hold("OFF", "clerk", "GENERAL", LocalDate.of(2022, 3, 1), null);
    }

    private void broken(String person, @Nullable String from, @Nullable String to) {
        leaves.add(person, REVIEWED, from, to);
        key.breach(LEAVE, person, REVIEWED, person);
    }

    /** Five days of leave, on the first of which the account is used. */
    private void interrupted(String person, Map<String, Set<LocalDate>> active) {
        LocalDate used = active.getOrDefault(person, Set.of()).stream()
                .filter(day -> !day.isBefore(LocalDate.of(2025, 2, 10)))
                .findFirst()
                .orElseThrow();
        broken(person, used.toString(), OfficeDays.plus(used, 4).plusDays(1).toString());
    }

    /** Five open days on end on which the account is not used. */
    private void quiet(String person, Map<String, Set<LocalDate>> active) {
        Set<LocalDate> used = active.getOrDefault(person, Set.of());
        LocalDate from = LocalDate.of(2025, 2, 10);
        LocalDate last = OfficeDays.plus(from, 4);
        while (!OfficeDays.isOpen(from) || from.datesUntil(last.plusDays(1)).anyMatch(used::contains)) {
            from = from.plusDays(1);
            last = OfficeDays.plus(from, 4);
        }
        leaves.add(person, REVIEWED, from, last.plusDays(1));
    }

    Table leaveTable() {
        return leaves;
    }
}
