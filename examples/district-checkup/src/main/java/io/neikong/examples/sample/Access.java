package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the accounts may do: roles, grants, and the permissions that nobody should hold together. */
final class Access {

    static final String ACCEPTANCE_CLERK = "acceptance-clerk";
    static final String FIRST_REVIEWER = "first-reviewer";
    static final String SECOND_REVIEWER = "second-reviewer";
    static final String APPROVER = "approver";
    static final String CASHIER = "cashier";

    private final Dice dice = Dice.of("access");
    private final Staff staff;
    private final Accounts accounts;
    private final Table roles = new Table("role", "parent");
    private final Table rolePermissions = new Table("role", "permission");
    private final List<Object> conflicts = new ArrayList<>();
    private final Table grants = new Table(
            "grant",
            "account",
            "role",
            "permission",
            "from",
            "to",
            "requested_by",
            "requested_at",
            "approved_by",
            "approved_at",
            "executed_by",
            "executed_at",
            "kind",
            "ended_at",
            "approved_account",
            "unit");
    private int given;

    /** Permissions of which a person may hold at most {@code max}, in the order in which the file shows them. */
    record ConflictSet(String id, List<String> members, int max, String severity) {}

    /** Permissions of which a person may hold something of each side, but not of both in the same {@code sameScope}. */
    record SidedConflict(
            String id, List<Map<String, List<String>>> sides, List<String> sameScope, String rule, String severity) {}

    /** The system and the role that come with a post. */
    private record Duty(String system, String role) {}

    Access(Staff staff, Accounts accounts) {
        this.staff = staff;
        this.accounts = accounts;
        defineRoles();
        defineConflicts();
        openAccounts();
        staff.assignments().forEach(this::giveRolesOf);
        giveHarmlessExtras();
    }

    private void defineRoles() {
        Map<String, String> permissions = new LinkedHashMap<>();
        permissions.put("viewer", "case.view");
        permissions.put(ACCEPTANCE_CLERK, "case.accept");
        permissions.put(FIRST_REVIEWER, "case.review1");
        permissions.put(SECOND_REVIEWER, "case.review2");
        permissions.put(APPROVER, "case.approve");
        permissions.put("auditor", "audit.check");
        permissions.put("administrator", "user.grant");
        permissions.put("insurance-handler", "ui.handle");
        permissions.put("insurance-reviewer", "ui.review");
        permissions.put("voucher-preparer", "voucher.prepare");
        permissions.put("voucher-reviewer", "voucher.review");
        permissions.put("bookkeeper", "voucher.post");
        permissions.put("chief-accountant", "voucher.close");
        permissions.put(CASHIER, "cash.pay");
        permissions.put("payment-officer", "payment.order");
        permissions.put("automation", "case.precheck");
        permissions.forEach(rolePermissions::add);
        rolePermissions.add("viewer", "report.view");
        for (String role : List.of(ACCEPTANCE_CLERK, FIRST_REVIEWER, SECOND_REVIEWER, APPROVER, "auditor")) {
            roles.add(role, "viewer");
        }
        // Roles of roles: who has the last of them both reviews and approves, though none of its own lines says so.
        roles.add("deputy-reviewer", SECOND_REVIEWER);
        roles.add("approval-stand-in", APPROVER);
        roles.add("programme-lead", "deputy-reviewer");
        roles.add("programme-lead", "approval-stand-in");
        rolePermissions.add("programme-lead", "report.sign");
    }

    private void defineConflicts() {
        conflict("C01", 1, "CRITICAL", "case.review1", "case.review2");
        conflict("C02", 1, "CRITICAL", "case.review2", "case.approve");
        conflict("C03", 1, "CRITICAL", "ui.handle", "voucher.post", "cash.pay");
        conflict("C04", 1, "MAJOR", "case.accept", "audit.check");
        conflict("C05", 1, "CRITICAL", "voucher.review", "voucher.post", "voucher.close");
        conflict("C06", 1, "MAJOR", "voucher.prepare", "voucher.review");
        conflict("C07", 1, "CRITICAL", "user.grant", "case.approve", "payment.order", "cash.pay");
        conflict("C08", 2, "MAJOR", "case.accept", "case.review1", "case.approve");
        conflicts.add(new SidedConflict(
                "C09",
                List.of(
                        Map.of("any", List.of("user.grant")),
                        Map.of("any", List.of("case.accept", "case.review1", "ui.handle", "voucher.prepare"))),
                List.of(),
                "PRM-012",
                "CRITICAL"));
        conflicts.add(new SidedConflict(
                "C10",
                List.of(Map.of("all", List.of("stock.count", "stock.book")), Map.of("any", List.of("stock.release"))),
                List.of("unit"),
                "SOD-001",
                "MAJOR"));
    }

    private void conflict(String id, int max, String severity, String... members) {
        conflicts.add(new ConflictSet(id, List.of(members), max, severity));
    }

    private static List<Duty> dutiesOf(Staff.Assignment assignment, boolean handlesInsurance) {
        String unit = assignment.unit();
        return switch (assignment.post()) {
            case "window" ->
                handlesInsurance
                        ? List.of(
                                new Duty(Accounts.SUBSIDIES, ACCEPTANCE_CLERK),
                                new Duty(Accounts.INSURANCE, "insurance-handler"))
                        : List.of(new Duty(Accounts.SUBSIDIES, ACCEPTANCE_CLERK));
            case "reviewer" ->
                unit.equals("UIF")
                        ? List.of(new Duty(Accounts.INSURANCE, "insurance-reviewer"))
                        : List.of(
                                new Duty(Accounts.SUBSIDIES, unit.startsWith("ST") ? FIRST_REVIEWER : SECOND_REVIEWER));
            case "approver" -> List.of(new Duty(Accounts.SUBSIDIES, APPROVER));
            case "head" -> List.of(new Duty(Accounts.SUBSIDIES, "viewer"));
            case "director" ->
                unit.equals("FIN")
                        ? List.of(new Duty(Accounts.BOOKS, "payment-officer"))
                        : List.of(new Duty(Accounts.SUBSIDIES, "viewer"));
            case "auditor" -> everywhere("auditor");
            case "admin" -> everywhere("administrator");
            case "handler" -> List.of(new Duty(Accounts.INSURANCE, "insurance-handler"));
            case "accountant", "preparer" -> List.of(new Duty(Accounts.BOOKS, "voucher-preparer"));
            case "voucher-reviewer", "bookkeeper", "chief-accountant", CASHIER ->
                List.of(new Duty(Accounts.BOOKS, assignment.post()));
            default -> List.of();
        };
    }

    private static List<Duty> everywhere(String role) {
        return Stream.of(Accounts.SUBSIDIES, Accounts.BOOKS, Accounts.INSURANCE)
                .map(system -> new Duty(system, role))
                .toList();
    }

    private List<Duty> dutiesOf(Staff.Assignment assignment) {
        boolean handlesInsurance = assignment.unit().startsWith("ST")
                && staff.inPost(assignment.unit(), "window", OfficeDays.FIRST).indexOf(assignment.person()) == 0;
        return dutiesOf(assignment, handlesInsurance);
    }

    private void openAccounts() {
        for (Staff.Assignment assignment : staff.assignments()) {
            LocalDate from = launched(assignment);
            for (Duty duty : dutiesOf(assignment)) {
                if (from != null
                        && accounts.find(assignment.person(), duty.system(), from)
                                .isEmpty()
                        && staff.handovers().stream()
                                .noneMatch(one -> one.taker().equals(assignment.person()))) {
                    accounts.open(assignment.person(), duty.system(), from);
                }
            }
        }
        for (Staff.Handover handover : staff.handovers()) {
            String account = accounts.of(
                    handover.giver(), Accounts.SUBSIDIES, handover.day().minusDays(1));
            accounts.passOn(account, handover.taker(), handover.day());
            if (isStillHere(handover.giver())) {
                accounts.open(handover.giver(), Accounts.SUBSIDIES, handover.day());
            }
        }
        closeAccountsOfLeavers();
    }

    private void closeAccountsOfLeavers() {
        for (Staff.Assignment last : staff.assignments()) {
            LocalDate to = last.to();
            if (to != null && to.isAfter(Accounts.LAUNCH) && !isStillHere(last.person())) {
                for (Duty duty : dutiesOf(last)) {
                    accounts.find(last.person(), duty.system(), to).ifPresent(account -> accounts.close(account, to));
                }
            }
        }
    }

    private boolean isStillHere(String person) {
        return staff.assignments().stream().anyMatch(one -> one.person().equals(person) && one.covers(OfficeDays.LAST));
    }

    private static @Nullable LocalDate launched(Staff.Assignment assignment) {
        LocalDate from = assignment.from();
        if (from == null) {
            return null;
        }
        return from.isBefore(Accounts.LAUNCH) ? Accounts.LAUNCH : from;
    }

    private void giveRolesOf(Staff.Assignment assignment) {
        LocalDate from = launched(assignment);
        for (Duty duty : dutiesOf(assignment)) {
            if (from != null) {
                String account = accounts.of(assignment.person(), duty.system(), from);
                grant(assignment.person(), assignment.unit(), account, duty.role(), null, from, assignment.to());
            }
        }
    }

    /** Grants that have run out, and single permissions that conflict with nothing. */
    private void giveHarmlessExtras() {
        for (String unit : Staff.SUBDISTRICTS) {
            String reviewer = staff.inPost(unit, "reviewer", OfficeDays.FIRST).get(2);
            String account = accounts.of(reviewer, Accounts.SUBSIDIES, OfficeDays.FIRST);
            LocalDate from = dice.between(LocalDate.of(2024, 7, 8), LocalDate.of(2025, 2, 28));
            grant(reviewer, unit, account, null, "report.export", from, from.plusMonths(dice.between(2, 9)));
            String head = staff.leader(unit);
            String headAccount = accounts.of(head, Accounts.SUBSIDIES, OfficeDays.FIRST);
            grant(head, unit, headAccount, null, "report.export", dice.between(from, from.plusMonths(6)), null);
        }
    }

    /** Gives a person's account a role or a permission, requested, approved and executed by three others. */
    String grant(
            String person,
            String unit,
            String account,
            @Nullable String role,
            @Nullable String permission,
            LocalDate from,
            @Nullable LocalDate to) {
        return grant(person, unit, account, role, permission, from, to, null);
    }

    /** The same, good for the business of one unit alone. */
    String grant(
            String person,
            String unit,
            String account,
            @Nullable String role,
            @Nullable String permission,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String onlyFor) {
        List<String> leaders = Stream.of(unit, "OFF", "EMP", "TRN")
                .map(staff::leader)
                .filter(leader -> !leader.equals(person))
                .distinct()
                .toList();
        String admin = staff.inPost("INF", "admin", OfficeDays.FIRST).stream()
                .filter(one -> !one.equals(person))
                .findFirst()
                .orElseThrow();
        LocalDateTime executed = from.minusDays(1).atTime(dice.between(13, 16), dice.between(0, 59));
        LocalDateTime approved = executed.minusDays(dice.between(0, 2)).minusMinutes(dice.between(20, 200));
        LocalDateTime requested = approved.minusDays(dice.between(0, 3)).minusMinutes(dice.between(20, 90));
        String grant = nextGrant();
        grants.add(
                grant,
                account,
                role,
                permission,
                from,
                to,
                leaders.get(0),
                requested,
                leaders.get(1),
                approved,
                admin,
                executed,
                null,
                null,
                null,
                onlyFor);
        return grant;
    }

    /** The identifier of a grant that is written elsewhere. */
    String nextGrant() {
        given++;
        return "G%04d".formatted(given);
    }

    List<?> conflicts() {
        return conflicts;
    }

    Table roles() {
        return roles;
    }

    Table rolePermissions() {
        return rolePermissions;
    }

    Table grants() {
        return grants;
    }
}
