package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record of each handover of a post that is no general one, and handovers that are not in order (ROT-004). */
final class Handovers {

    private static final String RULE = "ROT-004";

    private final Staff staff;
    private final Posts posts;
    private final AnswerKey key;
    private final Map<String, Consumer<Handover>> planted = new HashMap<>();

    /** One line of the register of handovers. */
    private static final class Handover {
        final String unit;
        final String post;
        final String outgoing;
        final LocalDate changedOn;
        boolean recorded = true;

        @Nullable
        String incoming;

        @Nullable
        String supervisor;

        @Nullable
        LocalDate handedOverOn;

        @Nullable
        String list;

        @Nullable
        Integer openItems;

        Handover(String unit, String post, String outgoing, LocalDate changedOn) {
            this.unit = unit;
            this.post = post;
            this.outgoing = outgoing;
            this.changedOn = changedOn;
        }

        String about() {
            return unit + "/" + post;
        }

        /** Everybody whom a finding concerns: who left, and who supervised if anybody did. */
        String[] persons() {
            return Stream.of(outgoing, supervisor).filter(Objects::nonNull).toArray(String[]::new);
        }
    }

    Handovers(Staff staff, Posts posts, AnswerKey key) {
        this.staff = staff;
        this.posts = posts;
        this.key = key;
    }

    void plant() {
        broken("EMP", "inspector", "HIGH_RISK", "2025-05-12", one -> one.recorded = false);
        broken("UIF", "fund-desk", "UI_FUND", "2026-03-02", one -> one.recorded = false);
        broken("TRN", "inspector", "HIGH_RISK", "2025-08-04", one -> one.supervisor = null);
        broken("OFF", "procurement", "OTHER_KEY", "2025-09-15", one -> one.supervisor = one.outgoing);
        broken("EMP", "inspector", "HIGH_RISK", "2025-10-20", one -> one.supervisor = one.incoming);
        broken("TRN", "inspector", "HIGH_RISK", "2026-01-12", one -> one.incoming = one.outgoing);
        broken("FIN", "bookkeeper", "FINANCE", "2025-11-03", one -> one.supervisor = staff.leader("FIN"));
        broken("ST03", "accountant", "FINANCE", "2026-02-02", one -> one.supervisor = staff.leader("ST04"));

        undecided("EMP", "inspector", "HIGH_RISK", "2025-06-09", one -> one.list = null);
        undecided("UIF", "fund-desk", "UI_FUND", "2025-12-08", one -> {
            one.handedOverOn = null;
            one.openItems = null;
        });
        undecided("TRN", "inspector", "HIGH_RISK", "2026-05-18", one -> one.incoming = null);

        // Nothing of these must be found.
        leaves("FIN", "bookkeeper", "FINANCE", "2025-11-10", one -> one.openItems = 0);
        leaves("ST08", "accountant", "FINANCE", "2026-02-09", one -> one.handedOverOn = one.changedOn);
        leaves("EMP", "clerk", "GENERAL", "2026-04-13", one -> one.recorded = false);
    }

    private void broken(String unit, String post, String postClass, String day, Consumer<Handover> change) {
        leaves(
                unit,
                post,
                postClass,
                day,
                change.andThen(one -> key.breach(
                        RULE, one.outgoing, one.about(), one.recorded ? one.persons() : new String[] {one.outgoing})));
    }

    private void undecided(String unit, String post, String postClass, String day, Consumer<Handover> change) {
        leaves(
                unit,
                post,
                postClass,
                day,
                change.andThen(one -> key.gap(RULE, one.outgoing, one.about(), one.outgoing)));
    }

    /** Somebody new who leaves in time. */
    private void leaves(String unit, String post, String postClass, String day, Consumer<Handover> change) {
        planted.put(staff.hold(unit, post, postClass, LocalDate.of(2024, 2, 5), LocalDate.parse(day)), change);
    }

    /** All handovers through the last day of the sample, by day. */
    private List<Handover> all() {
        Map<String, List<Staff.Assignment>> work = new LinkedHashMap<>();
        for (Staff.Assignment one : staff.assignments()) {
            String function = posts.functionOf(one.unit(), one.post());
            work.computeIfAbsent(one.person() + " " + one.unit() + " " + function, key -> new ArrayList<>())
                    .add(one);
        }
        List<Handover> all = new ArrayList<>();
        for (List<Staff.Assignment> held : work.values()) {
            held.sort(Comparator.comparing(Staff.Assignment::from, Comparator.nullsFirst(Comparator.naturalOrder())));
            String latest = held.get(held.size() - 1).post();
            for (Staff.Assignment one : held) {
                LocalDate to = one.to();
                boolean goesOn = to == null || held.stream().anyMatch(other -> !one.equals(other) && other.covers(to));
                if (to != null && !goesOn && !to.isAfter(OfficeDays.LAST) && isKept(one)) {
                    all.add(orderly(new Handover(one.unit(), latest, one.person(), to)));
                }
            }
        }
        all.sort(Comparator.comparing((Handover one) -> one.changedOn).thenComparing(one -> one.outgoing));
        return all;
    }

    private static boolean isKept(Staff.Assignment one) {
        return !"GENERAL".equals(one.postClass()) || Posts.dutyOf(one.unit(), one.post()) != null;
    }

    private Handover orderly(Handover one) {
        LocalDate day = one.changedOn.minusDays(one.changedOn.getDayOfWeek().getValue() == 1 ? 3 : 1);
        one.handedOverOn = day;
        one.list = "L-" + one.outgoing;
        one.openItems = one.outgoing.charAt(4) - '0';
        String duty = Posts.dutyOf(one.unit, one.post);
        List<String> entitled = "accounting".equals(duty)
                ? staff.inPost("FIN", "chief-accountant", day)
                : List.of(staff.leader(one.unit), staff.leader("OFF"), staff.leader("EMP"));
        String supervisor = first(entitled, one.outgoing, null);
        one.supervisor = supervisor;
        List<String> colleagues = new ArrayList<>(staff.inPost(one.unit, one.post, one.changedOn));
        colleagues.addAll(staff.inPost("AUD", "auditor", OfficeDays.FIRST));
        one.incoming = first(colleagues, one.outgoing, supervisor);
        return one;
    }

    private static String first(List<String> candidates, String notHim, @Nullable String norHim) {
        return candidates.stream()
                .filter(one -> !one.equals(notHim) && !one.equals(norHim))
                .findFirst()
                .orElseThrow();
    }

    Table table() {
        Table table = new Table(
                "handover",
                "unit",
                "post",
                "outgoing",
                "incoming",
                "supervisor",
                "handed_over_on",
                "list",
                "open_items");
        int number = 0;
        for (Handover one : all()) {
            planted.getOrDefault(one.outgoing, orderly -> {}).accept(one);
            if (one.recorded) {
                number++;
                table.add(
                        "H%03d".formatted(number),
                        one.unit,
                        one.post,
                        one.outgoing,
                        one.incoming,
                        one.supervisor,
                        one.handedOverOn,
                        one.list,
                        one.openItems);
            }
        }
        return table;
    }
}
