package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Companies that claim: their credit codes (EMP-002), what looks like a shell (EMP-005), those for whom they claim (EMP-003), and
 * numbers that materials state (IDN).
 */
final class ClaimingCompanies {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String SHELL = "EMP-005";
    private static final String REAL = "EMP-003";
    private static final LocalDate PAID = LocalDate.of(2026, 2, 27);

    private final Table companies = new Table("company", "credit_code", "address", "phone", "last_paid_on");
    private final Table headcounts = new Table("company", "month", "insured");
    private final Table workers = new Table("claim", "worker", "employers", "claimed_on", "from", "to", "looked_up");
    private final Table records =
            new Table("claim", "record", "company", "month", "from", "to", "unlimited", "paid_on", "payee", "amount");
    private final Table numbers = new Table("subject", "kind", "number");
    private final AnswerKey key;

    ClaimingCompanies(AnswerKey key) {
        this.key = key;
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/claiming_companies.csv", companies.bytes());
        files.put("data/company_headcounts.csv", headcounts.bytes());
        files.put("data/claimed_workers.csv", workers.bytes());
        files.put("data/employment_records.csv", records.bytes());
        files.put("data/stated_numbers.csv", numbers.bytes());
    }

    void plant() {
        creditCodes();
        shells();
        employments();
        numbers();
    }

    private void creditCodes() {
        company("310115199001010459", null, null); // digits alone, valid as the number of a resident too
        String wrongCheck = code(90);
        key.breach("EMP-002", company(wrongCheck.substring(0, 17) + other(wrongCheck.charAt(17)), null, null), "");
        key.breach("EMP-002", company(code(91).substring(0, 17), null, null), "");
        key.breach("EMP-002", company("O" + code(92).substring(1), null, null), "");
        key.gap("EMP-002", company("", null, null), "");
    }

    private static char other(char check) {
        return check == '0' ? '1' : '0';
    }

    private void shells() {
        for (int i = 0; i < 5; i++) {
            key.breach(SHELL, company(null, "AD-5", null), "");
        }
        for (int i = 0; i < 4; i++) {
            company(null, "AD-4", null); // one short
        }
        for (int i = 0; i < 3; i++) {
            key.breach(SHELL, company(null, null, "PH-3"), "");
        }
        for (int i = 0; i < 2; i++) {
            company(null, null, "PH-2"); // one short
        }
        key.breach(SHELL, traced(PAID, 20, 20, 10, 10), "");
        traced(PAID, 20, 20, 11, 11); // one more than half
        key.breach(SHELL, traced(null, 10, 20, 20, 20), "");
        traced(null, 10, 19, 19, 19); // nine more
        key.gap(SHELL, traced(null), "");
        key.gap(SHELL, traced(PAID, 20, 20, 20), ""); // April is not recorded
    }

    private String traced(@Nullable LocalDate paid, int... insured) {
        String company = id();
        companies.add(company, code(companies.rows().size()), "AD-" + company, "PH-" + company, paid);
        for (int i = 0; i < insured.length; i++) {
            headcounts.add(company, "2026-%02d".formatted(i + 1), insured[i]);
        }
        return company;
    }

    /** An address and a telephone number of its own if none is given, and one month. */
    private String company(@Nullable String code, @Nullable String address, @Nullable String phone) {
        String company = id();
        companies.add(
                company,
                code == null ? code(companies.rows().size()) : code,
                address == null ? "AD-" + company : address,
                phone == null ? "PH-" + company : phone,
                null);
        headcounts.add(company, "2026-05", 12);
        return company;
    }

    private String id() {
        return "CC%02d".formatted(companies.rows().size() + 1);
    }

    /** A credit code that nobody has, with its check character. */
    private static String code(int number) {
        String body = "91310115MA1K%05d".formatted(number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private void employments() {
        new Claim().write();
        Claim partMonth = new Claim(); // died on the 20th, claimed for until then
        partMonth.to = "2026-01-21";
        partMonth.record("deceased", null, "2026-01-21", null);
        partMonth.write();
        Claim renewed = new Claim();
        renewed.contractTo = "2026-01-16";
        renewed.record("contract", renewed.company, "2026-01-16", "2027-01-16");
        renewed.write();
        Claim inTime = new Claim();
        inTime.contributedOn = "2026-02-28"; // the last day of the next month
        inTime.write();
        Claim agency = new Claim();
        agency.employers = agency.company + " AGENCY-1";
        agency.employer = "AGENCY-1";
        agency.write();

        Claim noContribution = new Claim();
        noContribution.month = "2025-12";
        broken(noContribution);
        Claim late = new Claim();
        late.contributedOn = "2026-03-01";
        broken(late);
        Claim afterwards = new Claim();
        afterwards.contributedOn = "2026-03-11";
        broken(afterwards);
        Claim director = new Claim();
        director.payee = "DIRECTOR-1";
        broken(director);
        Claim dispatched = new Claim();
        dispatched.employer = "AGENCY-1";
        broken(dispatched);
        Claim ended = new Claim();
        ended.contractTo = "2026-01-31";
        broken(ended);
        for (String bar : new String[] {"deceased", "imprisoned", "retired", "elsewhere"}) {
            Claim barred = new Claim();
            barred.record(bar, null, "2026-01-31", null);
            broken(barred);
        }

        Claim notLookedUp = new Claim();
        notLookedUp.lookedUp = "contracts contributions wages";
        open(notLookedUp);
        Claim undated = new Claim();
        undated.contributedOn = null;
        open(undated);
        Claim unpaid = new Claim();
        unpaid.amount = null;
        open(unpaid);
    }

    private void broken(Claim claim) {
        claim.write();
        key.breach(REAL, claim.id, "");
    }

    private void open(Claim claim) {
        claim.write();
        key.gap(REAL, claim.id, "");
    }

    private void numbers() {
        numbers.add("RA01/company", "credit-code", code(1));
        numbers.add("RA01/person", "resident-id", "11010519491231002X");
        numbers.add("RA01/account", "bank-card", "6222020000000000000");
        numbers.add("RA01/unit-account", "unit-account", "31001500000000000017"); // such have no check character
        number("IDN-001", "RA02/company", "credit-code", "91350100M000100Y4Z");
        number("IDN-002", "RA02/person", "resident-id", "110105194912310021");
        number("IDN-003", "RA02/account", "bank-card", "6222020000000000001");
        numbers.add("RA03/company", "credit-code", null);
        key.gap("IDN-001", "RA03/company", "");
        numbers.add("RA03/person", "resident-id", null);
        key.gap("IDN-002", "RA03/person", "");
        numbers.add("RA03/account", "bank-card", null);
        key.gap("IDN-003", "RA03/account", "");
    }

    private void number(String rule, String subject, String kind, String number) {
        numbers.add(subject, kind, number);
        key.breach(rule, subject, "");
    }

    /** One worker for whom January 2026 is claimed. */
    private final class Claim {
        final String id = "CW%02d".formatted(workers.rows().size() + 1);
        final String company = "CO-" + id;
        String employers = company;
        String employer = company;
        String to = "2026-02-01";
        String month = "2026-01";
        String payee = "WK-" + id;
        String lookedUp = "contracts contributions wages bars";

        @Nullable
        String contractTo;

        @Nullable
        String contributedOn = "2026-01-20";

        @Nullable
        String amount = "5200.00";

        void record(String record, @Nullable String of, String from, @Nullable String until) {
            records.add(id, record, of, null, from, until, null, null, null, null);
        }

        void write() {
            workers.add(id, "WK-" + id, employers, "2026-03-10", "2026-01-01", to, lookedUp);
            records.add(
                    id,
                    "contract",
                    employer,
                    null,
                    "2025-06-01",
                    contractTo,
                    contractTo == null ? "yes" : null,
                    null,
                    null,
                    null);
            records.add(id, "contribution", employer, month, null, null, null, contributedOn, null, null);
            records.add(id, "wage", employer, "2026-01", null, null, null, null, payee, amount);
        }
    }
}
