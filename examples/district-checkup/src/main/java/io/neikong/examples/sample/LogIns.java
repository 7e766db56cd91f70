package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The log-ins of the last weeks. Plants some that cannot all be of one person (ACT-004), some while the owner was not at work
 * (ACT-005), and some by whoever had reset the password (ACT-010).
 */
final class LogIns {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 15);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 7, 8);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 16);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 17);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 18);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 22);

    private static final String WORKPLACE = "workplace";
    private static final String COUNTER = "K0001";
    private static final String DESKTOPS = "10.20.0.1";
    private static final String UNDECLARED = "10.20.3.41";
    private static final String SHARING = "ACT-004";
    private static final String AT_WORK = "ACT-005";
    private static final String RESET = "ACT-010";

    private final Dice dice = Dice.of("log-ins");
    private final Staff staff;
    private final Accounts accounts;
    private final AnswerKey key;
    private final Table sessions = new Table("account", "terminal", "logged_in_at", "logged_out_at", "place", "kind");
    private final Table terminals = new Table("terminal", "kind", "person", "place");
    private final Table absences = new Table("person", "kind", "from", "to");
    private final Table shifts = new Table("person", "from", "to");
    private final Table resets = new Table("reset", "account", "reset_by", "reset_at", "terminal");
    private final Set<String> declared = new HashSet<>();
    private int resetsMade;

    LogIns(Staff staff, Accounts accounts, AnswerKey key) {
        this.staff = staff;
        this.accounts = accounts;
        this.key = key;
        terminals.add(COUNTER, "shared", null, "ST01");
        terminals.add(DESKTOPS, "gateway", null, null);
    }

    /** One person with one account at one workplace. */
    private record Clerk(String person, String account, String terminal) {}

    /** Days on which everybody logs in where he works, but those on leave. */
    void fillUp() {
        for (LocalDate day : OfficeDays.open(FIRST, OfficeDays.LAST)) {
            Set<String> onLeave = new HashSet<>();
            Set<String> atWork = new HashSet<>();
            for (Accounts.Account account : accounts.ownedOn(day)) {
                String person = String.valueOf(account.person());
                if (!atWork.contains(person) && !onLeave.contains(person) && dice.chance(0.04)) {
                    onLeave.add(person);
                    absences.add(person, "leave", day, day.plusDays(1));
                } else if (!onLeave.contains(person)) {
                    atWork.add(person);
                    work(account, person, day);
                }
            }
        }
        runPrograms();
    }

    private void work(Accounts.Account account, String person, LocalDate day) {
        LocalDateTime in = day.atTime(8, dice.between(20, 59), dice.between(0, 59));
        LocalDateTime out = dice.chance(0.03) ? null : day.atTime(17, dice.between(0, 29), dice.between(0, 59));
        boolean utc = Accounts.INSURANCE.equals(account.system()); // this system logs in UTC
        sessions.add(
                account.account(),
                workplaceOf(person),
                utc ? in.minusHours(8) + "Z" : in,
                utc && out != null ? out.minusHours(8) + "Z" : out,
                null,
                null);
        accounts.lastLogIn(account.account(), in.toString());
    }

    private void runPrograms() {
        for (LocalDate day : OfficeDays.open(FIRST, OfficeDays.LAST)) {
            for (String server : List.of("srv-01", "srv-02")) { // at the same time, as programs do
                sessions.add(Accounts.BANK, server, day.atTime(2, 0), day.atTime(4, 0), null, "program");
            }
        }
    }

    private String workplaceOf(String person) {
        String terminal = "T" + person.substring(1);
        if (declared.add(terminal)) {
            terminals.add(terminal, WORKPLACE, person, staff.unitOf(person));
        }
        return terminal;
    }

    void plant() {
        onTwoTerminals();
        tooManyOnOneTerminal();
        undecided();
        sharedButNot();
        withServiceAccounts();
        whileAway();
        whileAwayButNot();
        afterResets();
    }

    private void onTwoTerminals() {
        Clerk one = clerk("ST01");
        log(one, one.terminal(), TUESDAY, "09:00", "12:00");
        log(one, clerk("ST01").terminal(), TUESDAY, "10:00", "10:40");
        shared(one, TUESDAY);

        Clerk two = clerk("ST02");
        log(two, two.terminal(), WEDNESDAY, "09:00", "12:00");
        log(two, UNDECLARED, WEDNESDAY, "11:00", "14:00");
        shared(two, WEDNESDAY);

        Clerk travels = clerk("ST03");
        log(travels, travels.terminal(), THURSDAY, "09:00", "09:04");
        log(travels, clerk("ST11").terminal(), THURSDAY, "09:12", "11:00");
        shared(travels, THURSDAY);

        Clerk atNight = clerk("ST04"); // the sign is of the second day
        sessions.add(
                atNight.account(),
                atNight.terminal(),
                MONDAY.atTime(23, 0),
                MONDAY.plusDays(1).atTime(1, 30),
                null,
                null);
        log(atNight, clerk("ST04").terminal(), MONDAY.plusDays(1), "00:30", "02:00");
        shared(atNight, MONDAY.plusDays(1));

        Clerk utc = clerk("ST05"); // 03:00Z is 11:00 here
        sessions.add(utc.account(), utc.terminal(), THURSDAY + "T03:00:00Z", THURSDAY + "T05:00:00Z", null, null);
        log(utc, clerk("ST05").terminal(), THURSDAY, "11:30", "15:00");
        shared(utc, THURSDAY);
    }

    private void tooManyOnOneTerminal() {
        Clerk host = clerk("ST06");
        Clerk first = clerk("ST06");
        Clerk second = clerk("ST06");
        log(host, host.terminal(), TUESDAY, "10:00", "10:02");
        log(first, host.terminal(), TUESDAY, "10:03", "10:06");
        log(second, host.terminal(), TUESDAY, "10:10", "10:15"); // the tenth minute is included
        key.breach(SHARING, host.terminal(), TUESDAY.toString(), host.person(), first.person(), second.person());

        String unknown = "10.20.3.77";
        List<String> people = new ArrayList<>();
        for (String at : List.of("14:00", "14:02", "14:04", "14:06")) {
            Clerk clerk = clerk("ST07");
            people.add(clerk.person());
            log(clerk, unknown, WEDNESDAY, at, at);
        }
        key.breach(SHARING, unknown, WEDNESDAY.toString(), people.toArray(String[]::new));
    }

    private void undecided() {
        Clerk forgot = clerk("ST08"); // no log-out, and then somewhere else
        log(forgot, forgot.terminal(), TUESDAY, "09:00", null);
        log(forgot, clerk("ST08").terminal(), TUESDAY, "13:00", "15:00");
        key.gap(SHARING, forgot.account(), TUESDAY.toString(), forgot.person());

        Clerk somewhere = clerk("ST08");
        log(somewhere, null, TUESDAY, "09:00", "10:00");
        log(somewhere, somewhere.terminal(), TUESDAY, "13:00", "15:00");
        key.gap(SHARING, somewhere.account(), TUESDAY.toString(), somewhere.person());

        Clerk host = clerk("ST09");
        log(host, host.terminal(), TUESDAY, "10:00", "10:01");
        log(clerk("ST09"), host.terminal(), TUESDAY, "10:02", "10:03");
        String nobodys = accounts.open(null, Accounts.SUBSIDIES, LONG_AGO);
        sessions.add(nobodys, host.terminal(), TUESDAY.atTime(10, 4), TUESDAY.atTime(10, 5), null, null);
        key.gap(SHARING, host.terminal(), TUESDAY.toString());
    }

    /** Nothing of these must be found. */
    private void sharedButNot() {
        Clerk changesSeats = clerk("ST10");
        log(changesSeats, changesSeats.terminal(), TUESDAY, "09:00", "10:10"); // ten minutes together
        log(changesSeats, clerk("ST10").terminal(), TUESDAY, "10:00", "12:00");

        Clerk throughGateway = clerk("ST10");
        log(throughGateway, throughGateway.terminal(), TUESDAY, "09:00", "12:00");
        log(throughGateway, DESKTOPS, TUESDAY, "10:00", "11:00");

        Clerk atCounter = clerk("ST01");
        log(atCounter, atCounter.terminal(), TUESDAY, "09:00", "12:00");
        log(atCounter, COUNTER, TUESDAY, "10:00", "11:00");

        Clerk drives = clerk("ST03");
        log(drives, drives.terminal(), TUESDAY, "09:00", "09:04");
        log(drives, clerk("ST12").terminal(), TUESDAY, "09:20", "11:00"); // twenty minutes are enough

        for (String place : List.of(COUNTER, DESKTOPS)) {
            for (String at : List.of("13:00", "13:02", "13:04", "13:06")) {
                log(clerk("ST01"), place, WEDNESDAY, at, at);
            }
        }

        Clerk leaves = clerk("ST13"); // a shift change on one computer
        log(leaves, leaves.terminal(), WEDNESDAY, "11:52", "11:58");
        Clerk comes = clerk("ST13");
        Clerk helps = clerk("ST13");
        for (Clerk clerk : List.of(comes, helps)) {
            shifts.add(clerk.person(), WEDNESDAY.atTime(12, 0), WEDNESDAY.atTime(17, 0));
        }
        log(comes, leaves.terminal(), WEDNESDAY, "11:59", "12:00");
        log(helps, leaves.terminal(), WEDNESDAY, "12:01", "16:30");

        Clerk twoAccounts = clerk("ST14");
        String second = accounts.open(twoAccounts.person(), Accounts.BOOKS, LONG_AGO);
        log(twoAccounts, twoAccounts.terminal(), TUESDAY, "09:00", "09:02");
        sessions.add(second, twoAccounts.terminal(), TUESDAY.atTime(9, 3), TUESDAY.atTime(9, 5), null, null);
        log(clerk("ST14"), twoAccounts.terminal(), TUESDAY, "09:06", "09:08");
    }

    private void withServiceAccounts() {
        sessions.add("svc-sync", clerk("INF").terminal(), THURSDAY.atTime(20, 5), THURSDAY.atTime(20, 40), null, null);
        key.breach("ACT-001", "svc-sync", THURSDAY.toString());
    }

    private void whileAway() {
        Clerk onLeave = clerk("ST01");
        absences.add(onLeave.person(), "leave", TUESDAY, THURSDAY);
        log(onLeave, onLeave.terminal(), WEDNESDAY, "09:15", "10:00");
        absent(onLeave, WEDNESDAY);

        Clerk inTheMorning = clerk("ST02");
        absences.add(inTheMorning.person(), "leave", TUESDAY.atTime(8, 30), TUESDAY.atTime(12, 0));
        log(inTheMorning, inTheMorning.terminal(), TUESDAY, "11:59", "12:10");
        absent(inTheMorning, TUESDAY);

        Clerk gone = clerk("ST03");
        staff.leave(gone.person(), WEDNESDAY);
        key.breach("ACT-001", gone.account(), Accounts.SUBSIDIES, gone.person());
        log(gone, gone.terminal(), WEDNESDAY, "08:50", "09:10");
        absent(gone, WEDNESDAY);

        String newcomer = staff.employ("ST04", MONDAY);
        String early = accounts.open(newcomer, Accounts.SUBSIDIES, TUESDAY);
        sessions.add(early, workplaceOf(newcomer), THURSDAY.atTime(9, 0), THURSDAY.atTime(9, 30), null, null);
        key.breach(AT_WORK, early, THURSDAY.toString(), newcomer);

        Clerk afterHours = clerk("ST05");
        shifts.add(afterHours.person(), TUESDAY.atTime(9, 0), TUESDAY.atTime(17, 0));
        log(afterHours, afterHours.terminal(), TUESDAY, "18:00", "18:20"); // an hour is tolerated, this excluded
        absent(afterHours, TUESDAY);

        Clerk abroad = clerk("ST06");
        absences.add(abroad.person(), "journey", TUESDAY, MONDAY);
        log(abroad, abroad.terminal(), THURSDAY, "10:00", "10:30");
        absent(abroad, THURSDAY);

        for (String unit : List.of("ST07", "ST08")) {
            Clerk travels = clerk(unit);
            absences.add(travels.person(), "journey", TUESDAY, MONDAY);
            log(travels, UNDECLARED, THURSDAY, "10:00", "10:30");
            key.gap(AT_WORK, travels.account(), THURSDAY.toString(), travels.person());
        }
    }

    /** Nothing of these must be found. */
    private void whileAwayButNot() {
        Clerk afternoon = clerk("ST09");
        absences.add(afternoon.person(), "leave", TUESDAY.atTime(8, 30), TUESDAY.atTime(12, 0));
        log(afternoon, afternoon.terminal(), TUESDAY, "12:00", "16:00");

        Clerk utc = clerk("ST10"); // 11:00Z is seven in the evening; the leave was in the morning
        absences.add(utc.person(), "leave", WEDNESDAY.atTime(8, 30), WEDNESDAY.atTime(12, 0));
        sessions.add(utc.account(), utc.terminal(), WEDNESDAY + "T11:00:00Z", WEDNESDAY + "T11:20:00Z", null, null);

        Clerk throughGateway = clerk("ST11");
        absences.add(throughGateway.person(), "journey", TUESDAY, MONDAY);
        log(throughGateway, DESKTOPS, THURSDAY, "10:00", "10:30");
        Clerk fromThere = clerk("ST11");
        absences.add(fromThere.person(), "journey", TUESDAY, MONDAY);
        sessions.add(
                fromThere.account(), "NB-0007", THURSDAY.atTime(10, 0), THURSDAY.atTime(10, 30), "Singapore", null);

        Clerk atNight = clerk("ST12"); // the shift of the night before
        shifts.add(atNight.person(), TUESDAY.atTime(22, 0), WEDNESDAY.atTime(6, 0));
        log(atNight, atNight.terminal(), WEDNESDAY, "06:30", "06:50");
        Clerk lastDay = clerk("ST12");
        staff.leave(lastDay.person(), WEDNESDAY);
        accounts.close(lastDay.account(), WEDNESDAY);
        log(lastDay, lastDay.terminal(), TUESDAY, "17:00", "18:00");
    }

    private void afterResets() {
        Clerk helpDesk = clerk("INF");
        Clerk victim = clerk("ST01");
        String abused = reset(victim, helpDesk, MONDAY.atTime(10, 0), null);
        log(victim, helpDesk.terminal(), MONDAY, "10:05", "10:30");
        key.breach(RESET, abused, "", helpDesk.person(), victim.person());

        Clerk other = clerk("ST02");
        String elsewhere = reset(other, helpDesk, MONDAY.atTime(14, 0), "10.20.3.90");
        log(other, "10.20.3.90", MONDAY.plusDays(1), "14:00", "14:20"); // the twenty-fourth hour is included
        key.breach(RESET, elsewhere, "", helpDesk.person(), other.person());

        Clerk byNobody = clerk("ST03");
        key.gap(RESET, reset(byNobody, null, MONDAY.atTime(11, 0), null), "", byNobody.person());
        Clerk somewhere = clerk("ST04");
        String undecided = reset(somewhere, helpDesk, MONDAY.atTime(15, 0), helpDesk.terminal());
        log(somewhere, null, MONDAY, "15:10", "15:30");
        key.gap(RESET, undecided, "", helpDesk.person(), somewhere.person());

        // Nothing of these must be found.
        Clerk helped = clerk("ST05");
        reset(helped, helpDesk, MONDAY.atTime(9, 0), helped.terminal()); // at the owner's desk
        log(helped, helped.terminal(), MONDAY, "09:02", "12:00");
        Clerk byHimself = clerk("ST06");
        reset(byHimself, byHimself, MONDAY.atTime(9, 0), "10.20.3.91");
        log(byHimself, "10.20.3.91", MONDAY, "09:01", "09:30");
        Clerk dayAfter = clerk("ST07");
        reset(dayAfter, helpDesk, MONDAY.atTime(9, 0), "10.20.3.92");
        log(dayAfter, "10.20.3.92", MONDAY.plusDays(1), "09:01", "09:30");
        Clerk counter = clerk("ST01");
        reset(counter, helpDesk, MONDAY.atTime(9, 0), COUNTER);
        log(counter, COUNTER, MONDAY, "09:10", "09:30");
        Clerk usual = clerk("ST08");
        reset(usual, helpDesk, MONDAY.atTime(9, 0), helpDesk.terminal());
        log(usual, usual.terminal(), MONDAY, "09:05", "12:00");
    }

    private String reset(Clerk owner, @Nullable Clerk by, LocalDateTime at, @Nullable String terminal) {
        resetsMade++;
        String id = "W%04d".formatted(resetsMade);
        resets.add(id, owner.account(), by == null ? null : by.person(), at, terminal);
        return id;
    }

    private Clerk clerk(String unit) {
        String person = staff.employ(unit, LONG_AGO);
        return new Clerk(person, accounts.open(person, Accounts.SUBSIDIES, LONG_AGO), workplaceOf(person));
    }

    private void log(Clerk clerk, @Nullable String terminal, LocalDate day, String in, @Nullable String out) {
        sessions.add(
                clerk.account(),
                terminal,
                day.atTime(LocalTime.parse(in)),
                out == null ? null : day.atTime(LocalTime.parse(out)),
                null,
                null);
    }

    private void shared(Clerk clerk, LocalDate day) {
        key.breach(SHARING, clerk.account(), day.toString(), clerk.person());
    }

    private void absent(Clerk clerk, LocalDate day) {
        key.breach(AT_WORK, clerk.account(), day.toString(), clerk.person());
    }

    Table sessions() {
        return sessions;
    }

    Table terminals() {
        return terminals;
    }

    Table absences() {
        return absences;
    }

    Table shifts() {
        return shifts;
    }

    Table resets() {
        return resets;
    }
}
