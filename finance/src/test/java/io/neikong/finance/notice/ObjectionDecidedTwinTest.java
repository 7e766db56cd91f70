package io.neikong.finance.notice;

import static io.neikong.finance.notice.ObjectionDecidedTest.CONTROL;
import static io.neikong.finance.notice.ObjectionDecidedTest.RAISED;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.finance.notice.NoticeObjection.Payment;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every way in which an objection can go, one payment beside it, judged like a twin that asks one question after another. */
class ObjectionDecidedTwinTest {

    private static final Instant END_OF_TIME = Instant.parse("2026-02-15T00:00:00+08:00");
    private static final List<@Nullable Instant> MOMENTS = Arrays.asList(
            null,
            RAISED.minusSeconds(1),
            RAISED,
            RAISED.plusSeconds(1),
            Instant.parse("2026-02-12T09:00:00+08:00"),
            END_OF_TIME.minusSeconds(1),
            END_OF_TIME,
            Instant.parse("2026-02-20T09:00:00+08:00"));

    @Test
    void every_objection_is_judged_like_its_twin() {
        int examined = 0;
        for (Instant raised : Arrays.asList(null, RAISED)) {
            for (Instant acknowledged : Arrays.asList(null, RAISED)) {
                for (Instant decided : MOMENTS) {
                    for (Boolean upheld : Arrays.asList(null, true, false)) {
                        for (String decider : Arrays.asList(null, "reviewer", "decider")) {
                            for (int payment = -1; payment < MOMENTS.size(); payment++) {
                                for (String asOf : List.of("2026-02-14", "2026-02-15")) {
                                    NoticeObjection objection = new NoticeObjection(
                                            "objection",
                                            "training",
                                            raised,
                                            acknowledged,
                                            decided,
                                            upheld,
                                            "reviewer",
                                            decider,
                                            payment < 0 ? List.of() : List.of(new Payment("p1", MOMENTS.get(payment))),
                                            LocalDate.parse(asOf));
                                    Outcome outcome = CONTROL.examine(objection);

                                    assertThat(circumstances(outcome))
                                            .as(objection::toString)
                                            .isEqualTo(breaches(objection));
                                    assertThat(missing(outcome))
                                            .as(objection::toString)
                                            .isEqualTo(gaps(objection));
                                    examined++;
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(examined).isEqualTo(2 * 2 * 8 * 3 * 3 * 9 * 2);
    }

    private static List<String> breaches(NoticeObjection one) {
        List<String> found = new ArrayList<>();
        Instant decided = known(one.decidedAt(), one);
        boolean late = one.raisedAt() != null
                && (decided == null
                        ? !ChinaTime.startOf(one.asOf()).isBefore(END_OF_TIME)
                        : !decided.isBefore(END_OF_TIME));
        if (one.acknowledgedAt() == null && (decided != null || late)) {
            found.add("notAcknowledged");
        }
        if (late) {
            found.add(decided == null ? "undecided" : "decidedLate");
        }
        if (decided != null && "reviewer".equals(one.decider())) {
            found.add("decidedByReviewer");
        }
        Instant ordered =
                one.payments().isEmpty() ? null : known(one.payments().get(0).orderedAt(), one);
        if (one.raisedAt() != null && ordered != null && !ordered.isBefore(one.raisedAt())) {
            if (decided == null || ordered.isBefore(decided)) {
                found.add("paidWhileOpen");
            } else if (Boolean.TRUE.equals(one.upheld())) {
                found.add("paidThoughUpheld");
            }
        }
        return found;
    }

    private static List<String> gaps(NoticeObjection one) {
        List<String> missing = new ArrayList<>();
        if (one.raisedAt() == null) {
            missing.add("raisedAt");
        }
        if (!one.payments().isEmpty() && one.payments().get(0).orderedAt() == null) {
            missing.add("orderedAt");
        }
        if (known(one.decidedAt(), one) != null && one.upheld() == null) {
            missing.add("decision");
        }
        if (known(one.decidedAt(), one) != null && one.decider() == null) {
            missing.add("decider");
        }
        return missing;
    }

    private static @Nullable Instant known(@Nullable Instant at, NoticeObjection one) {
        return at == null || !at.isBefore(ChinaTime.startOf(one.asOf().plusDays(1))) ? null : at;
    }

    private static List<String> circumstances(Outcome outcome) {
        return words(outcome, Finding.Kind.BREACH, "circumstances");
    }

    private static List<String> missing(Outcome outcome) {
        return words(outcome, Finding.Kind.GAP, "missing");
    }

    private static List<String> words(Outcome outcome, Finding.Kind kind, String name) {
        return outcome.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> String.valueOf(finding.evidence().get(name).orElseThrow()))
                .map(words -> words.replaceAll("[\\[\\] ]", ""))
                .flatMap(words -> Arrays.stream(words.split(",", -1)))
                .toList();
    }
}
