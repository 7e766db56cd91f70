package io.neikong.examples.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The people of the district, where they belong and which posts they hold. */
final class Staff {

    static final List<String> SUBDISTRICTS =
            IntStream.rangeClosed(1, 16).mapToObj("ST%02d"::formatted).toList();

    private static final String REGULAR = "regular";

    private final Dice dice = Dice.of("staff");
    private final List<Employment> employments = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final Map<String, List<Assignment>> byPost = new LinkedHashMap<>();
    private final List<Handover> handovers = new ArrayList<>();
    private int hired;

    /** One person in one unit. */
    private record Employment(
            String person,
            String unit,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** One person in one post for some time, {@code to} excluded. */
    record Assignment(
            String person,
            String unit,
            String post,
            @Nullable String postClass,
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }

    /** An account that one person gave up and another took over under the same identifier. */
    record Handover(String giver, String taker, LocalDate day) {}

    Staff() {
        SUBDISTRICTS.forEach(this::staffSubdistrict);
        staffBureau();
        swapReviewers();
        handOverAccounts();
        lendReviewers();
        replaceLeavers();
    }

    private void staffSubdistrict(String unit) {
        hire(unit, "head", 1);
        hire(unit, "window", 4);
        hire(unit, "reviewer", 3);
        hire(unit, "accountant", 1);
    }

    private void staffBureau() {
        hire("EMP", "director", 1);
        hire("EMP", "reviewer", 9);
        hire("EMP", "approver", 4);
        hire("TRN", "director", 1);
        hire("TRN", "reviewer", 6);
        hire("TRN", "approver", 3);
        hire("UIF", "director", 1);
        hire("UIF", "handler", 8);
        hire("UIF", "reviewer", 3);
        hire("FIN", "director", 1);
        hire("FIN", "chief-accountant", 3);
        hire("FIN", "bookkeeper", 4);
        hire("FIN", "voucher-reviewer", 4);
        hire("FIN", "preparer", 4);
        hire("FIN", "cashier", 2);
        hire("AUD", "auditor", 4);
        hire("INF", "admin", 3);
        hire("INF", "engineer", 2);
        hire("OFF", "director", 1);
        hire("OFF", "seal-keeper", 3);
        hire("OFF", "clerk", 3);
    }

    /** Reviewers of neighbouring subdistricts change places on one day, well before their three years are over. */
    private void swapReviewers() {
        for (int i = 0; i < SUBDISTRICTS.size(); i += 2) {
            LocalDate day = weekday(LocalDate.of(2025, 3 + i / 2, 10));
            String one = first(SUBDISTRICTS.get(i), "reviewer");
            String other = first(SUBDISTRICTS.get(i + 1), "reviewer");
            move(one, SUBDISTRICTS.get(i + 1), "reviewer", day);
            move(other, SUBDISTRICTS.get(i), "reviewer", day);
        }
    }

    /** Traps: two accounts pass to somebody else and keep their identifiers. */
    private void handOverAccounts() {
        LocalDate april = LocalDate.of(2025, 4, 1);
        String promoted = inPost("ST04", "reviewer", april).get(1);
        String successor = hire("ST04", "reviewer", april);
        move(promoted, "EMP", "reviewer", april);
        handovers.add(new Handover(promoted, successor, april));

        LocalDate september = LocalDate.of(2025, 9, 1);
        String leaver = inPost("EMP", "reviewer", september).get(8);
        leave(leaver, september);
        handovers.add(new Handover(leaver, hire("EMP", "approver", september), september));
    }

    /** Trap: reviewers of subdistricts are lent to the bureau and keep their posts at home. */
    private void lendReviewers() {
        LocalDate from = LocalDate.of(2026, 3, 2);
        LocalDate to = LocalDate.of(2026, 5, 4);
        for (String home : List.of("ST05", "ST11")) {
            String lent = inPost(home, "reviewer", from).get(1);
            assign(lent, "EMP", "reviewer", "HIGH_RISK", "seconded", from, to);
        }
    }

    private void replaceLeavers() {
        for (String unit : List.of("ST02", "ST07", "ST09", "ST13")) {
            LocalDate day = weekday(dice.between(LocalDate.of(2024, 11, 1), LocalDate.of(2026, 1, 15)));
            leave(inPost(unit, "window", day).get(3), day);
            hire(unit, "window", day);
        }
    }

    private void hire(String unit, String post, int count) {
        for (int i = 0; i < count; i++) {
            hireLongAgo(unit, post);
        }
    }

    /** Hires somebody long enough ago, but not so long that the post should have been left. */
    private void hireLongAgo(String unit, String post) {
        LocalDate from = switch (classOf(unit, post)) {
            case "GENERAL" -> dice.between(LocalDate.of(2012, 3, 1), LocalDate.of(2024, 5, 31));
            case "FINANCE" -> dice.between(LocalDate.of(2022, 1, 4), LocalDate.of(2024, 5, 31));
            case "OTHER_KEY" -> dice.between(LocalDate.of(2022, 1, 4), LocalDate.of(2023, 7, 31));
            default -> dice.between(LocalDate.of(2023, 11, 1), LocalDate.of(2024, 5, 31));
        };
        String person = nextPerson();
        LocalDate start = weekday(from);
        if (dice.chance(0.4)) {
            LocalDate earlier = weekday(start.minusMonths(dice.between(9, 33)));
            String formerUnit = dice.pick(
                    SUBDISTRICTS.stream().filter(other -> !other.equals(unit)).toList());
            boolean risky = dice.chance(0.3);
            employments.add(new Employment(person, formerUnit, earlier, start));
            assign(
                    person,
                    formerUnit,
                    risky ? "collector" : "assistant",
                    risky ? "HIGH_RISK" : "GENERAL",
                    REGULAR,
                    earlier,
                    start);
        }
        employments.add(new Employment(person, unit, start, null));
        assign(person, unit, post, classOf(unit, post), REGULAR, start, null);
    }

    /** Hires a person into a post on a day. */
    String hire(String unit, String post, LocalDate day) {
        String person = employ(unit, day);
        assign(person, unit, post, classOf(unit, post), REGULAR, day, null);
        return person;
    }

    /** Hires a person into a post of some class for some time, {@code to} excluded. */
    String hold(
            String unit, String post, @Nullable String postClass, @Nullable LocalDate from, @Nullable LocalDate to) {
        String person = employ(unit, LocalDate.of(2019, 1, 2));
        assign(person, unit, post, postClass, REGULAR, from, to);
        return person;
    }

    /** Takes a person on without a post. */
    String employ(String unit, LocalDate day) {
        String person = nextPerson();
        employments.add(new Employment(person, unit, day, null));
        return person;
    }

    private String nextPerson() {
        hired++;
        return "P%04d".formatted(hired);
    }

    private void move(String person, String unit, String post, LocalDate day) {
        leave(person, day);
        employments.add(new Employment(person, unit, day, null));
        assign(person, unit, post, classOf(unit, post), REGULAR, day, null);
    }

    void leave(String person, LocalDate day) {
        employments.replaceAll(one -> one.person().equals(person) && one.to() == null
                ? new Employment(person, one.unit(), one.from(), day)
                : one);
        for (Assignment open : List.copyOf(assignments)) {
            if (open.person().equals(person) && open.to() == null) {
                Assignment ended = new Assignment(
                        person, open.unit(), open.post(), open.postClass(), open.kind(), open.from(), day);
                assignments.set(assignments.indexOf(open), ended);
                List<Assignment> inPost = inPost(open.unit(), open.post());
                inPost.set(inPost.indexOf(open), ended);
            }
        }
    }

    void assign(
            String person,
            String unit,
            String post,
            @Nullable String postClass,
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        Assignment assignment = new Assignment(person, unit, post, postClass, kind, from, to);
        assignments.add(assignment);
        inPost(unit, post).add(assignment);
    }

    private List<Assignment> inPost(String unit, String post) {
        return byPost.computeIfAbsent(unit + "/" + post, key -> new ArrayList<>());
    }

    /** Everybody who holds a post on a day, in whatever capacity. */
    List<String> inPost(String unit, String post, LocalDate day) {
        return inPost(unit, post).stream()
                .filter(one -> one.covers(day))
                .map(Assignment::person)
                .toList();
    }

    /** Who holds a post on the first day of the sample; the first of several. */
    String first(String unit, String post) {
        return inPost(unit, post, OfficeDays.FIRST).get(0);
    }

    List<Assignment> assignments() {
        return assignments;
    }

    List<Handover> handovers() {
        return handovers;
    }

    /** The unit to which somebody belongs, or belonged last. */
    String unitOf(String person) {
        return employments.stream()
                .filter(one -> one.person().equals(person))
                .max(Comparator.comparing(Employment::from))
                .orElseThrow()
                .unit();
    }

    /** Whoever leads a unit. */
    String leader(String unit) {
        return switch (unit) {
            case "AUD", "INF" -> first("OFF", "director");
            default -> first(unit, unit.startsWith("ST") ? "head" : "director");
        };
    }

    private static String classOf(String unit, String post) {
        if (unit.equals("FIN")) {
            return post.equals("director") ? "OTHER_KEY" : "FINANCE";
        }
        return switch (post) {
            case "handler" -> "UI_FUND";
            case "reviewer" -> unit.equals("UIF") ? "UI_FUND" : "HIGH_RISK";
            case "approver" -> "HIGH_RISK";
            case "accountant" -> "FINANCE";
            case "window", "clerk", "engineer" -> "GENERAL";
            default -> "OTHER_KEY";
        };
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                ? day
                : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    Table persons() {
        Table table = new Table("person", "unit", "from", "to");
        employments.stream()
                .sorted(Comparator.comparing(Employment::person).thenComparing(Employment::from))
                .forEach(one -> table.add(one.person(), one.unit(), one.from(), one.to()));
        return table;
    }

    Table assignmentTable() {
        Table table = new Table("person", "unit", "post", "post_class", "kind", "from", "to");
        assignments.stream()
                .sorted(Comparator.comparing(Assignment::person))
                .forEach(one -> table.add(
                        one.person(), one.unit(), one.post(), one.postClass(), one.kind(), one.from(), one.to()));
        return table;
    }
}
