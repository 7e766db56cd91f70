package io.neikong.examples.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done on some vouchers that are in order by their signatures: rounds in one hand and rounds of which something
 * is unknown (ACC-004), and vouchers that the system passed (ACC-002).
 */
final class VoucherActions {

    private static final String ROUNDS = "ACC-004";
    private static final String MAKER_CHECKER = "ACC-002";
    private static final int PLAIN = 60;
    private static final Duration APART = Duration.ofHours(1);

    private final Dice dice = Dice.of("voucher actions");
    private final Table actions = new Table("voucher", "action", "person", "at", "kind");
    private final Map<String, String> reviewKinds = new TreeMap<>();
    private final Map<String, String> reviewers = new TreeMap<>();
    private final Staff staff;
    private final Table vouchers;
    private final AnswerKey key;
    private final List<Map<String, String>> inOrder;
    private final List<Map<String, String>> reversals;

    VoucherActions(Staff staff, Table vouchers, AnswerKey key) {
        this.staff = staff;
        this.vouchers = vouchers;
        this.key = key;
        this.reversals = vouchers.rowsByColumn().stream()
                .filter(row -> !cell(row, "reverses").isEmpty())
                .toList();
        Set<String> inReversals = reversals.stream()
                .flatMap(row -> Stream.of(cell(row, "voucher"), cell(row, "reverses")))
                .collect(Collectors.toSet());
        this.inOrder = new ArrayList<>(vouchers.rowsByColumn().stream()
                .filter(VoucherActions::isInOrder)
                .filter(row -> !cell(row, "cashier").equals(cell(row, "reviewed_by")))
                .filter(row -> !inReversals.contains(cell(row, "voucher")))
                .toList());
    }

    /** Whether nothing was planted in a voucher, and there is time for something between its steps. */
    private static boolean isInOrder(Map<String, String> row) {
        List<String> three = List.of(cell(row, "chief_accountant"), cell(row, "posted_by"), cell(row, "reviewed_by"));
        boolean isSigned = cell(row, "status").equals("posted")
                && !three.contains("")
                && !cell(row, "prepared_by").isEmpty()
                && !cell(row, "prepared_at").isEmpty()
                && !cell(row, "reviewed_at").isEmpty()
                && !cell(row, "posted_at").isEmpty();
        return isSigned
                && three.stream().distinct().count() == three.size()
                && !three.contains(cell(row, "prepared_by"))
                && !at(row, "prepared_at").plus(APART).isAfter(at(row, "reviewed_at"))
                && !at(row, "reviewed_at").plus(APART).isAfter(at(row, "posted_at"));
    }

    void plant() {
        for (int i = 0; i < PLAIN; i++) {
            record("prepared p, reviewed r, posted b");
        }
        inOneHand();
        unknown();
        nearMisses();
        passedBySystem();
        reversals();
    }

    /** One was reviewed by somebody who had edited the other; another reverses a voucher that nobody made. */
    private void reversals() {
        Map<String, Map<String, String>> byId = new TreeMap<>();
        vouchers.rowsByColumn().forEach(row -> byId.put(cell(row, "voucher"), row));
        boolean planted = false;
        for (Map<String, String> row : reversals) {
            Map<String, String> reversed = byId.get(cell(row, "reverses"));
            if (reversed == null) {
                gap(row);
            } else if (!planted && !cell(reversed, "reviewed_by").equals(cell(row, "reviewed_by"))) {
                planted = true;
                actions.add(
                        cell(reversed, "voucher"),
                        "edited",
                        cell(row, "reviewed_by"),
                        at(reversed, "prepared_at"),
                        null);
                key.breach(ROUNDS, cell(row, "voucher"), "", cell(row, "reviewed_by"));
            }
        }
    }

    private void inOneHand() {
        breach("prepared p, reviewed p, reviewed r, posted b", "p"); // x makes, x approves, y approves
        breach("prepared p, edited r, reviewed r, posted b", "r"); // the last editor is a maker
        breach("prepared p, edited r, reviewed p, reviewed r, posted b", "p", "r");
        breach("prepared p, reviewed r2, unreviewed p, edited p, reviewed r, posted b", "p");
        breach("prepared p, reviewed r2, unreviewed d, edited d, reviewed r, posted b", "d");
        breach("prepared p, reviewed r, unreviewed r, edited p, reviewed r, posted b", "r");
        breach("prepared p, reviewed r2, posted b, unposted d, unreviewed r2, edited d, reviewed r, posted b", "d");
        breach("prepared p, reviewed r, posted b, unposted b, posted b", "b");
        breach("prepared p, reviewed b, posted b, unposted d, unreviewed b, edited p, reviewed r, posted b", "b");
        breach("prepared p, reviewed r, unreviewed r, edited p, posted b", "b"); // nobody reviewed the change
        breach("prepared p, reviewed r, edited p, posted b", "b");
        breach("prepared p, reviewed r, unreviewed r, edited p, reviewed system, posted b", "b");
    }

    private void unknown() {
        gap(record("prepared p, reviewed r2, unreviewed ?, edited p, reviewed r, posted b"));
        gap(record("prepared ?, reviewed r, posted b"));
        gap(record("prepared p, reviewed r2, unreviewed r2, edited p undated, reviewed r, posted b"));
        Map<String, String> both = record("prepared p, reviewed p, unreviewed ?, edited p, reviewed r, posted b");
        key.breach(ROUNDS, cell(both, "voucher"), "", cell(both, "prepared_by"));
        gap(both);
    }

    /** Nothing of these must be found. */
    private void nearMisses() {
        record("prepared p, reviewed r2, unreviewed r2, edited p, reviewed r, posted b");
        record("prepared p, reviewed r, unreviewed d, edited p, reviewed r, posted b");
        record("prepared p, reviewed r2, unreviewed d, edited r2, reviewed r, posted b");
        record("prepared p, edited b, reviewed r, posted b"); // who posts may have edited
        record("prepared p undated, reviewed r, posted b"); // it was prepared first in any case
        record("prepared p, reviewed r, reviewed system, posted b");
        record("prepared p, reviewed r, unreviewed system, edited p, reviewed r, posted b");
        record("prepared p, reviewed r, posted d, unposted d, posted b");
        record("prepared system, edited p, reviewed r, posted b, reversed ?");
    }

    private void passedBySystem() {
        for (String name :
                List.of("reviewed_by", "prepared_by")) { // skipped, because the reviewer would be the preparer
            Map<String, String> row = draw();
            reviewKinds.put(cell(row, "voucher"), "system");
            reviewers.put(cell(row, "voucher"), cell(row, name));
            key.breach(MAKER_CHECKER, cell(row, "voucher"), "");
        }
        reviewKinds.put(cell(draw(), "voucher"), "person");
        vouchers.rowsByColumn().stream()
                .filter(row -> cell(row, "status").equals("draft")
                        && cell(row, "reviewed_by").isEmpty())
                .findFirst()
                .ifPresent(row -> reviewKinds.put(cell(row, "voucher"), "system"));
    }

    private void breach(String steps, String... hands) {
        Map<String, String> row = record(steps);
        for (String hand : hands) {
            key.breach(ROUNDS, cell(row, "voucher"), "", String.valueOf(person(hand, row)));
        }
    }

    private void gap(Map<String, String> row) {
        key.gap(ROUNDS, cell(row, "voucher"), "");
    }

    /** Records steps such as {@code prepared p, reviewed r2, posted b} on the next voucher in order. */
    private Map<String, String> record(String steps) {
        Map<String, String> row = draw();
        List<String> words = List.of(steps.split(", ", -1));
        List<LocalDateTime> moments = moments(words, row);
        for (int i = 0; i < words.size(); i++) {
            String[] word = words.get(i).split(" ", -1);
            actions.add(
                    cell(row, "voucher"),
                    word[0],
                    person(word[1], row),
                    word.length > 2 ? null : moments.get(i),
                    word[1].equals("system") ? "system" : null);
        }
        return row;
    }

    private Map<String, String> draw() {
        Map<String, String> row = dice.pick(inOrder);
        inOrder.remove(row);
        return row;
    }

    /** The first step, the last review by a person and the last posting are those of the voucher, the rest in between. */
    private static List<LocalDateTime> moments(List<String> steps, Map<String, String> row) {
        Map<Integer, LocalDateTime> known = new LinkedHashMap<>();
        known.put(0, at(row, "prepared_at"));
        known.put(last("reviewed ", steps), at(row, "reviewed_at"));
        known.put(last("posted ", steps), at(row, "posted_at"));
        List<LocalDateTime> moments = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < steps.size(); i++) {
            before = known.containsKey(i) ? i : before;
            int after = i;
            while (after < steps.size() && !known.containsKey(after)) {
                after++;
            }
            LocalDateTime from = known.getOrDefault(before, OfficeHours.NO_LATER_THAN);
            Duration step = after < steps.size() && after > before
                    ? Duration.between(from, known.get(after)).dividedBy(after - before)
                    : APART;
            moments.add(from.plus(step.multipliedBy(i - before)));
        }
        return moments;
    }

    private static int last(String step, List<String> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).startsWith(step) && !steps.get(i).endsWith("system")) {
                return i;
            }
        }
        return 0;
    }

    /** Preparer, reviewer and bookkeeper of the voucher, another reviewer, or the director. */
    private @Nullable String person(String hand, Map<String, String> row) {
        LocalDate day = at(row, "prepared_at").toLocalDate();
        return switch (hand) {
            case "p" -> cell(row, "prepared_by");
            case "r" -> cell(row, "reviewed_by");
            case "b" -> cell(row, "posted_by");
            case "r2" ->
                staff.inPost("FIN", "voucher-reviewer", day).stream()
                        .filter(other -> !other.equals(cell(row, "reviewed_by")))
                        .findFirst()
                        .orElseThrow();
            case "d" -> staff.first("FIN", "director");
            default -> null;
        };
    }

    private static String cell(Map<String, String> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static LocalDateTime at(Map<String, String> row, String column) {
        return LocalDateTime.parse(cell(row, column));
    }

    Table table() {
        return actions;
    }

    /** The vouchers, with what was planted in them. */
    Table vouchers() {
        return vouchers.with("reviewed_by", reviewers).with("review_kind", reviewKinds);
    }
}
