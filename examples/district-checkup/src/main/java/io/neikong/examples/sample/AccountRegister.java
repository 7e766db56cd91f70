package io.neikong.examples.sample;

import java.time.LocalDate;

/**
 * Plants accounts that the register shows to be in nobody's hands or in several (ACT-001 to ACT-003), that nobody uses any more
 * (ACT-006), or that pay and approve with a password alone (ACT-007).
 */
final class AccountRegister {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 7, 8);
    private static final LocalDate TODAY = OfficeDays.LAST;

    private final Staff staff;
    private final Accounts accounts;
    private final AnswerKey key;

    AccountRegister(Staff staff, Accounts accounts, AnswerKey key) {
        this.staff = staff;
        this.accounts = accounts;
        this.key = key;
    }

    /** The permissions with which money leaves the house. */
    static Table sensitivePermissions() {
        Table table = new Table("permission");
        table.add("case.approve");
        table.add("cash.pay");
        table.add("payment.order");
        return table;
    }

    void plant() {
        owners();
        severalInOneSystem();
        genericNames();
        dormant();
        withoutSecondFactor();
    }

    private void owners() {
        String gone = newcomer("ST02");
        staff.leave(gone, TODAY); // yesterday was the last day
        key.breach("ACT-001", accounts.open(gone, Accounts.SUBSIDIES, LONG_AGO), Accounts.SUBSIDIES, gone);
        String toCome = staff.employ("ST03", LocalDate.of(2026, 7, 6));
        LocalDate ahead = LocalDate.of(2026, 6, 24);
        key.breach("ACT-001", accounts.open(toCome, Accounts.SUBSIDIES, ahead), Accounts.SUBSIDIES, toCome);
        accounts.open(null, Accounts.BOOKS, LONG_AGO);
        accounts.openService("svc-report", Accounts.SUBSIDIES, null);
        key.breach("ACT-001", "svc-report", Accounts.SUBSIDIES);

        // Nothing of these must be found.
        String leavesToday = newcomer("ST04");
        accounts.open(leavesToday, Accounts.SUBSIDIES, LONG_AGO);
        staff.leave(leavesToday, TODAY.plusDays(1));
        String cameToday = staff.employ("ST05", TODAY);
        accounts.open(cameToday, Accounts.SUBSIDIES, ahead); // opened before the person's entry
        String left = newcomer("ST06");
        String disabled = accounts.open(left, Accounts.SUBSIDIES, LONG_AGO);
        staff.leave(left, LocalDate.of(2026, 5, 4));
        accounts.disable(disabled, LocalDate.of(2026, 5, 4).atTime(8, 0));
    }

    private void severalInOneSystem() {
        String undeclared = newcomer("INF");
        accounts.open(undeclared, Accounts.BOOKS, LONG_AGO);
        accounts.declare(accounts.open(undeclared, Accounts.BOOKS, LONG_AGO), "admin");
        accounts.hasTwo(undeclared, Accounts.BOOKS);
        for (String unit : new String[] {"ST07", "ST08"}) {
            String somewhere = newcomer(unit);
            accounts.open(somewhere, Accounts.SUBSIDIES, LONG_AGO);
            accounts.openNamed("X" + somewhere.substring(1), somewhere, null, LONG_AGO);
            key.gap("ACT-002", somewhere, "", somewhere);
        }

        // Nothing of these must be found.
        String administrator = newcomer("INF");
        accounts.declare(accounts.open(administrator, Accounts.BOOKS, LONG_AGO), "normal");
        accounts.declare(accounts.open(administrator, Accounts.BOOKS, LONG_AGO), "admin");
        String gaveOneUp = newcomer("INF");
        accounts.open(gaveOneUp, Accounts.BOOKS, LONG_AGO);
        accounts.close(accounts.open(gaveOneUp, Accounts.BOOKS, LONG_AGO), TODAY);
    }

    private void genericNames() {
        for (String name : new String[] {"窗口1", "ＡＤＭＩＮ２", "test01", "公用账号"}) {
            accounts.openNamed(name, newcomer("ST09"), Accounts.SUBSIDIES, LONG_AGO);
            key.breach("ACT-003", name, Accounts.SUBSIDIES);
        }
        for (String nearMiss : new String[] {"窗口李", "admin-zhang", "testament"}) {
            accounts.openNamed(nearMiss, newcomer("ST09"), Accounts.SUBSIDIES, LONG_AGO);
        }
        accounts.openNamed("administrator", newcomer("ST09"), Accounts.SUBSIDIES, LONG_AGO);
        accounts.close("administrator", LocalDate.of(2025, 1, 1));
    }

    private void dormant() {
        dormant(lastUsed("2026-04-01T16:40:00")); // the ninetieth day is today
        dormant(lastUsed("2025-11-20T09:12:00"));
        String never = accounts.open(newcomer("ST10"), Accounts.SUBSIDIES, LocalDate.of(2026, 3, 2));
        accounts.lastLogIn(never, "never");
        dormant(never);
        for (int i = 0; i < 2; i++) {
            String person = newcomer("ST11");
            String nobodyKnows = accounts.open(person, Accounts.SUBSIDIES, LONG_AGO);
            accounts.lastLogIn(nobodyKnows, "");
            key.gap("ACT-006", nobodyKnows, Accounts.SUBSIDIES, person);
        }

        // Nothing of these must be found.
        lastUsed("2026-04-02T08:31:00"); // the eighty-ninth day
        accounts.disable(
                lastUsed("2025-11-20T09:12:00"), LocalDate.of(2026, 2, 9).atTime(9, 0));
        accounts.lastLogIn(accounts.open(newcomer("ST10"), Accounts.SUBSIDIES, LocalDate.of(2026, 5, 6)), "never");
        accounts.lastLogIn(accounts.open(newcomer("ST10"), Accounts.SUBSIDIES, LocalDate.of(2026, 5, 6)), "");
    }

    private String lastUsed(String at) {
        String account = accounts.open(newcomer("ST10"), Accounts.SUBSIDIES, LONG_AGO);
        accounts.lastLogIn(account, at);
        return account;
    }

    private void dormant(String account) {
        key.breach("ACT-006", account, Accounts.SUBSIDIES, accounts.owner(account));
    }

    private void withoutSecondFactor() {
        String approver = staff.inPost("EMP", "approver", TODAY).get(2);
        withoutSecondFactor(approver, Accounts.SUBSIDIES, "no");
        key.breach("ACT-007", account(approver, Accounts.SUBSIDIES), "", approver);
        String cashier = staff.inPost("FIN", "cashier", TODAY).get(1);
        withoutSecondFactor(cashier, Accounts.BOOKS, "no");
        key.breach("ACT-007", account(cashier, Accounts.BOOKS), "", cashier);
        String other = staff.inPost("TRN", "approver", TODAY).get(1);
        withoutSecondFactor(other, Accounts.SUBSIDIES, "");
        key.gap("ACT-007", account(other, Accounts.SUBSIDIES), "", other);
        String director = staff.first("FIN", "director");
        withoutSecondFactor(director, Accounts.BOOKS, "");
        key.gap("ACT-007", account(director, Accounts.BOOKS), "", director);

        // Nothing of this must be found: they neither pay nor approve.
        withoutSecondFactor(staff.inPost("ST12", "window", TODAY).get(1), Accounts.SUBSIDIES, "no");
        withoutSecondFactor(staff.inPost("ST13", "window", TODAY).get(1), Accounts.SUBSIDIES, "");
    }

    private void withoutSecondFactor(String person, String system, String needed) {
        accounts.secondFactor(account(person, system), needed);
    }

    private String account(String person, String system) {
        return accounts.of(person, system, TODAY);
    }

    private String newcomer(String unit) {
        return staff.employ(unit, LONG_AGO);
    }
}
