package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Seals that were not in force when used, not dealt with in time, or lost (SEL-008), and seals out of the office (SEL-007). */
final class SealLives {

    private static final String OUTSIDE = "SEL-007";
    private static final String LIFE = "SEL-008";
    private static final LocalDate BEGINNING = LocalDate.of(2025, 1, 2);
    private static final LocalDate STOP = LocalDate.of(2026, 3, 5);

    private final Staff staff;
    private final Seals seals;
    private final SealCustodies custodies;
    private final AnswerKey key;
    private final String keeper;
    private final Table lives = new Table(
            "seal",
            "activated_at",
            "stopped_at",
            "disposal",
            "disposed_on",
            "lost_at",
            "bank_told_at",
            "superior_told_at",
            "finance_told_at");
    private final Table destructions = new Table("seal", "person", "department");
    private final Table takeouts = new Table(
            "takeout",
            "seal",
            "carrier",
            "companion",
            "section_head",
            "section_head_approved_at",
            "leader",
            "leader_approved_at",
            "place",
            "taken_out_at",
            "due_on",
            "returned_at");

    SealLives(Staff staff, Seals seals, SealCustodies custodies, AnswerKey key) {
        this.staff = staff;
        this.seals = seals;
        this.custodies = custodies;
        this.key = key;
        this.keeper = staff.first("OFF", "seal-keeper");
    }

    Table lives() {
        return lives;
    }

    Table destructions() {
        return destructions;
    }

    Table takeouts() {
        return takeouts;
    }

    void plant() {
        for (int i = 1; i <= 5; i++) {
            lives.add("Z0" + i, LocalDate.of(2024, 1, 2), null, null, null, null, null, null, null);
        }
        usedOutOfForce();
        stopped();
        destroyed();
        lost();
        takenOut();
        usedOutside();
    }

    private void usedOutOfForce() {
        inForce("Z06", LocalDate.of(2026, 2, 2));
        use("Z06", "2026-01-30T10:00:00", use -> use.breach(LIFE, keeper));
        use("Z06", "2026-02-02T08:40:00", use -> {}); // the day of the activation

        LocalDateTime noon = STOP.atTime(12, 0);
        life("Z07", BEGINNING, noon, "sealed", LocalDate.of(2026, 3, 19)); // the tenth working day
        use("Z07", "2026-03-05T11:59:59", use -> {});
        use("Z07", "2026-03-05T12:00:00", use -> use.breach(LIFE, keeper));

        inForce("Z08", null);
        use("Z08", "2026-03-06T10:00:00", use -> use.gap(LIFE));
        seals.empower("Z99", staff.leader("FIN"), null); // not in the register of seals
        use("Z99", "2026-03-06T10:30:00", use -> use.gap(LIFE));

        lives.add("Z09", BEGINNING, null, null, null, null, null, null, null); // in nobody's keeping
        key.breach("SEL-006", "Z09", SealCustodies.since(BEGINNING));
    }

    private void stopped() {
        life("Z10", BEGINNING, STOP, "sealed", LocalDate.of(2026, 3, 20)); // a working day late
        key.breach(LIFE, "Z10", "");
        life("Z11", BEGINNING, LocalDate.of(2026, 6, 12), null, null); // up since yesterday
        key.breach(LIFE, "Z11", "");
        life("Z12", BEGINNING, LocalDate.of(2026, 6, 15), null, null); // until today
        life("Z13", BEGINNING, STOP, "returned", null);
        key.gap(LIFE, "Z13", "");
    }

    private void destroyed() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        life("Z14", BEGINNING, STOP, "destroyed", day);
        by("Z14", "FIN", "OFF", "OFF");
        key.breach(LIFE, "Z14", "");
        life("Z15", BEGINNING, STOP, "destroyed", day);
        by("Z15", "FIN", "OFF", null);
        key.gap(LIFE, "Z15", "");
        life("Z16", BEGINNING, STOP, "destroyed", day);
        by("Z16", "FIN", "OFF", "AUD");
    }

    private void by(String seal, @Nullable String... departments) {
        List<String> people =
                List.of(staff.first("FIN", "cashier"), staff.first("OFF", "clerk"), staff.first("AUD", "auditor"));
        for (int i = 0; i < departments.length; i++) {
            destructions.add(seal, people.get(i), departments[i]);
        }
    }

    private void lost() {
        LocalDateTime found = LocalDateTime.parse("2026-04-07T10:00:00");
        LocalDateTime aDayLater = found.plusDays(1);
        lost("Z17", found, aDayLater, aDayLater.plusSeconds(1), found);
        key.breach(LIFE, "Z17", "");
        use("Z17", "2026-04-07T10:00:00", use -> use.breach(LIFE, keeper));
        lost("Z18", found, found, null, found);
        key.breach(LIFE, "Z18", "");

        // Nothing of these must be found.
        lost("Z19", found, aDayLater, aDayLater, aDayLater);
        use("Z19", "2026-04-07T09:59:59", use -> {});
        lost("Z20", LocalDateTime.parse("2026-06-29T20:00:00"), null, null, null);
    }

    private void lost(
            String seal,
            LocalDateTime found,
            @Nullable LocalDateTime bank,
            @Nullable LocalDateTime superior,
            @Nullable LocalDateTime finance) {
        lives.add(seal, BEGINNING, null, null, null, found, bank, superior, finance);
        kept(seal);
    }

    private void inForce(String seal, @Nullable LocalDate activated) {
        life(seal, activated, null, null, null);
    }

    private void life(
            String seal,
            @Nullable LocalDate activated,
            @Nullable Object stopped,
            @Nullable String disposal,
            @Nullable LocalDate disposedOn) {
        lives.add(seal, activated, stopped, disposal, disposedOn, null, null, null, null);
        kept(seal);
    }

    private void kept(String seal) {
        custodies.keep(seal, keeper, BEGINNING);
        seals.empower(seal, staff.leader("FIN"), null);
    }

    private void use(String seal, String usedAt, Consumer<Seals.Use> change) {
        change.accept(seals.later(seal, usedAt));
    }

    private void takenOut() {
        LocalDate due = LocalDate.of(2026, 4, 15);
        LocalDateTime left = LocalDateTime.parse("2026-04-14T13:00:00");
        LocalDateTime back = due.atTime(16, 0);
        takenOut(one -> {});
        takenOut(one -> one.returnedAt = due.atTime(23, 59, 59));
        takenOut(one -> {
            one.dueOn = OfficeDays.LAST;
            one.returnedAt = null;
        });
        broken(one -> one.companion = null);
        broken(one -> one.companion = one.carrier);
        broken(one -> one.sectionHead = null);
        broken(one -> one.sectionHead = one.carrier);
        broken(one -> one.leaderApprovedAt = left.plusSeconds(1));
        broken(one -> one.returnedAt = due.plusDays(1).atStartOfDay());
        broken(one -> {
            one.dueOn = OfficeDays.LAST.minusDays(1);
            one.returnedAt = null;
        });
        undecided(one -> one.takenOutAt = null);
        undecided(one -> one.dueOn = null);
        undecided(one -> one.leaderApprovedAt = null);
        TakeOut used = new TakeOut("X01", left, due, back);
        used.add();
    }

    private void broken(Consumer<TakeOut> change) {
        TakeOut one = takenOut(change);
        key.breach(
                OUTSIDE,
                one.number,
                "",
                one.companion == null ? new String[] {one.carrier} : new String[] {one.carrier, one.companion});
    }

    private void undecided(Consumer<TakeOut> change) {
        key.gap(OUTSIDE, takenOut(change).number, "");
    }

    /** A seal of its own for each, so that no use falls into the time. */
    private TakeOut takenOut(Consumer<TakeOut> change) {
        TakeOut one = new TakeOut(
                "X%02d".formatted(takeouts.rows().size() + 2),
                LocalDateTime.parse("2026-04-14T13:00:00"),
                LocalDate.of(2026, 4, 15),
                LocalDateTime.parse("2026-04-15T16:00:00"));
        change.accept(one);
        one.add();
        return one;
    }

    private void usedOutside() {
        inForce("X01", BEGINNING);
        use("X01", "2026-04-14T15:00:00", use -> use.place = "bank");
        use("X01", "2026-04-14T15:30:00", use -> {
            use.place = "office";
            use.breach(OUTSIDE, keeper);
        });
        use("X01", "2026-04-15T10:00:00", use -> use.gap(OUTSIDE));
        use("X01", "2026-04-15T16:00:00", use -> use.place = "office"); // just back
    }

    /** One line of the register of seals that were taken out. */
    private final class TakeOut {
        final String number = "TO%02d".formatted(takeouts.rows().size() + 1);
        final String seal;
        String carrier = keeper;

        @Nullable
        String companion = staff.first("FIN", "cashier");

        @Nullable
        String sectionHead = staff.leader("OFF");

        @Nullable
        LocalDateTime leaderApprovedAt;

        @Nullable
        LocalDateTime takenOutAt;

        @Nullable
        LocalDate dueOn;

        @Nullable
        LocalDateTime returnedAt;

        TakeOut(String seal, LocalDateTime takenOutAt, LocalDate dueOn, LocalDateTime returnedAt) {
            this.seal = seal;
            this.leaderApprovedAt = takenOutAt.minusHours(2);
            this.takenOutAt = takenOutAt;
            this.dueOn = dueOn;
            this.returnedAt = returnedAt;
        }

        void add() {
            takeouts.add(
                    number,
                    seal,
                    carrier,
                    companion,
                    sectionHead,
                    sectionHead == null ? null : LocalDateTime.parse("2026-04-14T10:00:00"),
                    staff.leader("FIN"),
                    leaderApprovedAt,
                    "bank",
                    takenOutAt,
                    dueOn,
                    returnedAt);
        }
    }
}
