package io.neikong.examples.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who is related to whom and who owns what. Plants relatives in posts that relatives must not hold (SOD-004). */
final class Relations {

    private static final String RULE = "SOD-004";
    private static final String FINANCE = "FIN";
    private static final String CHIEF = "chief-accountant";
    private static final String CASHIER = "cashier";
    private static final String OFFICE = "OFF";
    private static final String CLERK = "clerk";
    private static final String DIRECTOR = "director";
    private static final String HEAD = "head";
    private static final String ACCOUNTANT = "accountant";
    private static final String REGULAR = "regular";
    private static final LocalDate HIRED = LocalDate.of(2019, 1, 2);

    private final Table relatives = new Table("person", "relative");
    private final Table companyRoles = new Table("company", "person", "role", "from", "to");
    private final Table postsApart = new Table("unit", "post", "other_unit", "other_post", "ground");
    private final Staff staff;
    private final AnswerKey key;
    private int outsiders;
    private int companies;

    Relations(Staff staff, AnswerKey key) {
        this.staff = staff;
        this.key = key;
        postsApart.add(FINANCE, CHIEF, FINANCE, CASHIER, "chief_accountant_and_cashier");
        postsApart.add(OFFICE, DIRECTOR, FINANCE, DIRECTOR, "unit_head_and_chief_accountant");
        postsApart.add(OFFICE, DIRECTOR, OFFICE, CLERK, "direct_superior");
        postsApart.add("EMP", "approver", "EMP", "approver", "same_superior");
        postsApart.add("EMP", DIRECTOR, "AUD", "auditor", "leader_and_oversight");
        for (String subdistrict : Staff.SUBDISTRICTS) {
            postsApart.add(subdistrict, HEAD, subdistrict, ACCOUNTANT, "unit_head_and_chief_accountant");
        }
    }

    Table relatives() {
        return relatives;
    }

    Table companyRoles() {
        return companyRoles;
    }

    Table postsApart() {
        return postsApart;
    }

    /** Somebody who does not work for the district, declared by a member of staff. */
    String relativeOf(String person) {
        outsiders++;
        String relative = "K%04d".formatted(outsiders);
        declare(person, relative);
        return relative;
    }

    void declare(String person, String relative) {
        relatives.add(person, relative);
    }

    /** A company that belongs to somebody for a time. */
    String company(String owner, @Nullable LocalDate from, @Nullable LocalDate to) {
        companies++;
        String company = "U%04d".formatted(companies);
        companyRoles.add(company, owner, companies % 2 == 0 ? "owner" : "legal_representative", from, to);
        return company;
    }

    void plant() {
        apart();
        undecided();
        nearMisses();
    }

    private void apart() {
        String chief = staff.first(FINANCE, CHIEF);
        String cashier = hired(FINANCE, CASHIER, "FINANCE", LocalDate.of(2024, 3, 4), null);
        declare(cashier, chief);
        breach(FINANCE + "/" + CHIEF, chief, cashier);

        String head = staff.first("ST07", HEAD);
        String forOneDay = staff.employ("ST07", HIRED);
        staff.assign(
                forOneDay,
                "ST07",
                ACCOUNTANT,
                "FINANCE",
                "temp_cover",
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 2, 3));
        declare(head, forOneDay);
        declare(forOneDay, head); // both declared it
        breach("ST07/" + HEAD, head, forOneDay);

        LocalDate first = LocalDate.of(2025, 3, 3);
        String approver = hired("EMP", "approver", "HIGH_RISK", first, first.plusMonths(3));
        String sister = hired("EMP", "approver", "HIGH_RISK", first.plusMonths(2), first.plusMonths(9)); // it is over
        declare(approver, sister);
        breach("EMP/approver", approver, sister);
    }

    private void undecided() {
        LocalDate first = LocalDate.of(2024, 9, 2);
        String director = hired(OFFICE, DIRECTOR, "OTHER_KEY", first, LocalDate.of(2024, 10, 8));
        String clerk = hired(OFFICE, CLERK, "GENERAL", null, LocalDate.of(2025, 3, 3)); // since when nobody knows
        declare(director, clerk);
        gap(OFFICE + "/" + DIRECTOR, director, clerk);

        String other = hired(OFFICE, CLERK, "GENERAL", null, LocalDate.of(2024, 12, 2));
        declare(other, director);
        gap(OFFICE + "/" + DIRECTOR, director, other);
    }

    /** Nothing of these must be found. */
    private void nearMisses() {
        LocalDate handover = LocalDate.of(2025, 7, 1); // one leaves on the day on which the other comes
        String leaving = hired(FINANCE, CASHIER, "FINANCE", LocalDate.of(2023, 7, 3), handover);
        declare(leaving, hired(FINANCE, CHIEF, "FINANCE", handover, LocalDate.of(2026, 1, 5)));

        String head = staff.first("ST11", HEAD);
        String tomorrow = hired("ST11", ACCOUNTANT, "FINANCE", OfficeDays.LAST.plusDays(1), null);
        declare(tomorrow, head);

        String elsewhere = hired("ST12", ACCOUNTANT, "FINANCE", LocalDate.of(2024, 6, 3), null);
        declare(head, elsewhere); // the accountant of another subdistrict
    }

    private String hired(String unit, String post, String postClass, @Nullable LocalDate from, @Nullable LocalDate to) {
        String person = staff.employ(unit, HIRED);
        staff.assign(person, unit, post, postClass, REGULAR, from, to);
        return person;
    }

    private void breach(String about, String one, String other) {
        key.breach(RULE, one.compareTo(other) < 0 ? one : other, about, one, other);
    }

    private void gap(String about, String one, String other) {
        key.gap(RULE, one.compareTo(other) < 0 ? one : other, about, one, other);
    }
}
