package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Plants grants whose papers or whose content are not in order (GRT-001 to GRT-007), and many that are. */
final class GrantPapers {

    private static final LocalDate HIRED = LocalDate.of(2024, 9, 2);
    private static final String DESK = "service-desk";
    private static final String DESK_CLERK = "desk-clerk";
    private static final String REPORT_OFFICER = "report-officer";
    private static final String KIOSK_CLERK = "kiosk-clerk";
    private static final String PRINT = "desk.print";

    private static final String PROCEDURE = "GRT-001";
    private static final String AS_APPROVED = "GRT-002";
    private static final String TEMPORARY = "GRT-003";
    private static final String APPROVER = "GRT-004";
    private static final String LEDGER = "GRT-005";
    private static final String EMERGENCY = "GRT-006";
    private static final String ROLES = "GRT-007";

    private final Staff staff;
    private final Accounts accounts;
    private final Access access;
    private final PostTemplates templates;
    private final Table delegations;
    private final AnswerKey key;
    private final Table requests = new Table(
            "request",
            "action",
            "grant",
            "account",
            "role",
            "permission",
            "from",
            "to",
            "reason",
            "requested_by",
            "requested_at",
            "opinion_by",
            "opinion_at",
            "reviewed_by",
            "reviewed_at",
            "approved_by",
            "approved_at",
            "executed_by",
            "executed_at",
            "status",
            "kind");
    private final Table authorities = new Table("scope", "person", "from", "to");
    private final Table reportingLines = new Table("person", "superior", "from", "to");
    private final Table roleChanges = new Table(
            "change",
            "role",
            "permission",
            "action",
            "version",
            "changed_by",
            "changed_at",
            "approved_by",
            "approved_at");
    private final Map<String, Set<String>> liveEdits = new TreeMap<>();

    private final String director;
    private final String admin;
    private final String auditor;

    GrantPapers(
            Staff staff, Accounts accounts, Access access, PostTemplates templates, Table delegations, AnswerKey key) {
        this.staff = staff;
        this.accounts = accounts;
        this.access = access;
        this.templates = templates;
        this.delegations = delegations;
        this.key = key;
        this.director = staff.leader("OFF");
        this.admin = staff.first("INF", "admin");
        this.auditor = staff.first("AUD", "auditor");
    }

    void plant() {
        define();
        papersOfGrants();
        papersOfRequests();
        contents();
        temporary();
        approvers();
        emergencies();
        roles();
        ledger();
    }

    private void define() {
        access.rolePermissions().add(DESK_CLERK, "desk.serve");
        access.rolePermissions().add(DESK_CLERK, "desk.answer");
        access.rolePermissions().add(REPORT_OFFICER, "report.compile");
        access.rolePermissions().add(REPORT_OFFICER, "report.archive"); // since 10 March 2026
        access.rolePermissions().add("kiosk-base", "kiosk.read");
        access.rolePermissions().add("kiosk-base", "kiosk.refund"); // since 15 January 2026
        access.roles().add(KIOSK_CLERK, "kiosk-base");
        templates.role("", DESK, DESK_CLERK);
        templates.role("", DESK, REPORT_OFFICER);
        templates.role("", DESK, KIOSK_CLERK);
        templates.permission("", DESK, PRINT);
        for (String system : List.of(Accounts.SUBSIDIES, Accounts.BOOKS, Accounts.INSURANCE)) {
            for (String unit : List.of("OFF", "EMP", "TRN")) {
                authorities.add(system, staff.leader(unit), LocalDate.of(2023, 1, 3), null);
            }
        }
    }

    // ---- GRT-001

    private void papersOfGrants() {
        Paper unapproved = new Paper("ST01");
        unapproved.approver = null;
        unapproved.approvedAt = null;
        unapproved.write();
        key.breach(PROCEDURE, unapproved.grant, "", admin);
        key.breach(AS_APPROVED, unapproved.grant, "", unapproved.person);

        Paper executedFirst = new Paper("ST02");
        executedFirst.executedAt = executedFirst.approval().minusMinutes(1);
        executedFirst.write();
        key.breach(PROCEDURE, executedFirst.grant, "", admin);

        Paper ownRequest = new Paper("ST03");
        ownRequest.requester = director;
        ownRequest.write();
        key.breach(PROCEDURE, ownRequest.grant, "", director);

        Paper executedByApprover = new Paper("ST04");
        executedByApprover.executor = director;
        executedByApprover.write();
        key.breach(PROCEDURE, executedByApprover.grant, "", director);

        for (String unit : List.of("ST05", "ST06")) { // a bulk script
            Paper script = new Paper(unit);
            script.requester = null;
            script.requestedAt = null;
            script.approver = null;
            script.approvedAt = null;
            script.executor = null;
            script.executedAt = null;
            script.write();
            key.gap(PROCEDURE, script.grant, "");
            key.breach(AS_APPROVED, script.grant, "", script.person);
        }

        Paper undated = new Paper("ST07");
        undated.executedAt = null;
        undated.write();
        key.gap(PROCEDURE, undated.grant, "");

        Paper allAtOnce = new Paper("ST08"); // near-miss
        allAtOnce.requestedAt = allAtOnce.approvedAt;
        allAtOnce.executedAt = allAtOnce.approvedAt;
        allAtOnce.write();
    }

    private void papersOfRequests() {
        Paper withoutOpinion = new Paper("ST01").requested();
        withoutOpinion.opinionBy = null;
        withoutOpinion.opinionAt = null;
        key.breach(PROCEDURE, withoutOpinion.file(), "", admin);

        Paper withoutReason = new Paper("ST02").requested();
        withoutReason.reason = null;
        key.breach(PROCEDURE, withoutReason.file(), "", admin);

        Paper reviewedLast = new Paper("ST03").requested();
        reviewedLast.reviewedAt = reviewedLast.approval().plusMinutes(1);
        key.breach(PROCEDURE, reviewedLast.file(), "", admin);

        new Paper("ST04").requested().file(); // near-misses
        Paper pending = new Paper("ST05").requested();
        pending.status = "pending";
        pending.executor = null;
        pending.executedAt = null;
        pending.fileOnly();
    }

    // ---- GRT-002

    private void contents() {
        Paper cancelled = new Paper("ST06").requested();
        cancelled.status = "cancelled";
        cancelled.file();
        key.breach(AS_APPROVED, cancelled.grant, "", cancelled.person);

        Paper more = new Paper("ST07").requested();
        more.executedRole = DESK_CLERK;
        more.file();
        key.breach(AS_APPROVED, more.grant, "", more.person);

        Paper longer = new Paper("ST08").requested();
        longer.to = LocalDate.of(2026, 12, 1);
        longer.executedTo = null;
        longer.file();
        key.breach(AS_APPROVED, longer.grant, "", longer.person);

        Paper notExecuted = new Paper("ST09").requested();
        notExecuted.fileOnly();
        key.breach(AS_APPROVED, notExecuted.grant, "", notExecuted.person);

        Paper beforeGrowth = new Paper("ST10").ofRole(REPORT_OFFICER).from(LocalDate.of(2026, 2, 9));
        beforeGrowth.write();
        key.breach(AS_APPROVED, beforeGrowth.grant, "", beforeGrowth.person);
        Paper inherited = new Paper("ST11").ofRole(KIOSK_CLERK).from(LocalDate.of(2025, 11, 3));
        inherited.write();
        key.breach(AS_APPROVED, inherited.grant, "", inherited.person);

        for (String unit : List.of("ST12", "ST13")) {
            Paper undated = new Paper(unit).ofRole(DESK_CLERK).requested();
            undated.approvedAt = null;
            String request = undated.file();
            key.gap(AS_APPROVED, undated.grant, "", undated.person);
            key.gap(PROCEDURE, request, "");
            key.gap(APPROVER, request, "");
        }

        new Paper("ST14").ofRole(REPORT_OFFICER).from(LocalDate.of(2026, 3, 16)).write(); // near-misses
        Paper endedBeforeGrowth = new Paper("ST15").ofRole(REPORT_OFFICER).from(LocalDate.of(2026, 1, 5));
        endedBeforeGrowth.to = LocalDate.of(2026, 3, 10);
        endedBeforeGrowth.executedTo = endedBeforeGrowth.to;
        endedBeforeGrowth.write();
        Paper withdrawn = new Paper("ST16").requested();
        withdrawn.status = "cancelled";
        withdrawn.fileOnly();
    }

    // ---- GRT-003

    private void temporary() {
        LocalDate from = LocalDate.of(2026, 3, 2);
        Paper tooLong = temporary("ST01", from, from.plusDays(32));
        tooLong.endedAt = from.plusDays(32).atStartOfDay();
        expires(tooLong);
        expires(temporary("ST02", from, null));
        expires(temporary("ST03", from, from.plusDays(10)));
        Paper late = temporary("ST04", from, from.plusDays(10));
        late.endedAt = from.plusDays(11).atTime(9, 0);
        expires(late);
        for (String unit : List.of("ST05", "ST06")) {
            Paper withoutStart = temporary(unit, from, LocalDate.of(2026, 7, 10));
            withoutStart.executedFrom = null;
            withoutStart.write();
            key.gap(TEMPORARY, withoutStart.grant, "");
        }
        Paper revived = temporary("ST07", from, from.plusDays(10)).requested();
        revived.fileOnly();
        revived.extend(from.plusDays(20), from.plusDays(10).atTime(0, 0));
        revived.write();
        key.breach(TEMPORARY, revived.grant, "", revived.person);

        Paper longest = temporary("ST08", from, from.plusDays(31)); // near-misses
        longest.endedAt = from.plusDays(31).atStartOfDay();
        longest.write();
        Paper notOver = temporary("ST09", LocalDate.of(2026, 6, 15), LocalDate.of(2026, 7, 1));
        notOver.write();
        Paper extended = temporary("ST10", from, from.plusDays(10)).requested();
        extended.fileOnly();
        extended.extend(from.plusDays(20), from.plusDays(9).atTime(11, 0));
        extended.write();
    }

    private Paper temporary(String unit, LocalDate from, @Nullable LocalDate to) {
        Paper paper = new Paper(unit).from(from);
        paper.kind = "temporary";
        paper.permission = "case.view";
        paper.to = to;
        paper.executedTo = to;
        return paper;
    }

    private void expires(Paper paper) {
        paper.write();
        key.breach(TEMPORARY, paper.grant, "", paper.person);
    }

    // ---- GRT-004

    private void approvers() {
        String head = staff.leader("EMP");
        Paper himself = new Paper("EMP", head);
        himself.permission = "case.view";
        himself.requester = director;
        himself.approver = head;
        himself.write();
        key.breach(APPROVER, himself.grant, "", head);

        Paper secondAccount = new Paper("ST11");
        secondAccount.approvedAccount = accounts.open(secondAccount.person, Accounts.SUBSIDIES, HIRED);
        key.breach("ACT-002", secondAccount.person, Accounts.SUBSIDIES, secondAccount.person);
        secondAccount.write();
        key.breach(APPROVER, secondAccount.grant, "", secondAccount.person);

        Paper below = new Paper("ST12");
        String deputy = staff.hire("ST12", DESK, HIRED);
        authorities.add(Accounts.SUBSIDIES, deputy, HIRED, null);
        reportingLines.add(deputy, staff.leader("ST12"), HIRED, null);
        below.approver = deputy;
        below.write();
        key.breach(APPROVER, below.grant, "", deputy, below.person);

        Paper powerless = new Paper("ST13");
        powerless.approver = staff.leader("UIF");
        powerless.write();
        key.breach(APPROVER, powerless.grant, "", staff.leader("UIF"));

        Paper expired = new Paper("ST14");
        expired.approver = staff.leader("FIN");
        expired.write();
        authorities.add(
                Accounts.SUBSIDIES,
                staff.leader("FIN"),
                LocalDate.of(2025, 1, 2),
                expired.approval().toLocalDate());
        key.breach(APPROVER, expired.grant, "", staff.leader("FIN"));

        Paper lent = new Paper("ST15"); // near-misses
        lent.approver = staff.leader("UIF");
        lent.from(LocalDate.of(2026, 3, 9));
        lent.write();
        delegations.add(
                "E04",
                director,
                staff.leader("UIF"),
                Accounts.SUBSIDIES,
                null,
                lent.approval().toLocalDate(),
                lent.approval().toLocalDate().plusDays(1));
        Paper noLongerBelow = new Paper("ST16");
        String former = staff.hire("ST16", DESK, HIRED);
        authorities.add(Accounts.SUBSIDIES, former, HIRED, null);
        reportingLines.add(
                former, staff.leader("ST16"), HIRED, noLongerBelow.approval().toLocalDate());
        noLongerBelow.approver = former;
        noLongerBelow.write();
    }

    // ---- GRT-006

    private void emergencies() {
        LocalDate monday = LocalDate.of(2026, 5, 18);
        Paper late = emergency("ST01", monday);
        late.approvedAt = monday.plusDays(2).atTime(0, 0);
        late.write();
        key.breach(EMERGENCY, late.grant, "", admin);
        Paper nobody = emergency("ST02", monday);
        nobody.approver = null;
        nobody.approvedAt = null;
        nobody.write();
        key.breach(EMERGENCY, nobody.grant, "", admin);
        for (String unit : List.of("ST03", "ST04")) {
            Paper undated = emergency(unit, monday);
            undated.executedAt = null;
            undated.write();
            key.gap(EMERGENCY, undated.grant, "");
            key.gap(PROCEDURE, undated.grant, "");
        }

        Paper inTime = emergency("ST05", monday); // near-misses
        inTime.approvedAt = monday.plusDays(1).atTime(23, 59);
        inTime.write();
        Paper overTheHoliday = emergency("ST06", LocalDate.of(2026, 4, 3));
        overTheHoliday.approvedAt = LocalDate.of(2026, 4, 7).atTime(16, 0);
        overTheHoliday.write();
    }

    private Paper emergency(String unit, LocalDate day) {
        Paper paper = new Paper(unit).from(day);
        paper.kind = "emergency";
        paper.requestedAt = day.atTime(8, 40);
        paper.executedAt = day.atTime(8, 55);
        paper.approvedAt = day.atTime(10, 0);
        paper.to = day.plusDays(3);
        paper.executedTo = paper.to;
        return paper;
    }

    // ---- GRT-007

    private void roles() {
        change(
                "RC001",
                REPORT_OFFICER,
                "report.archive",
                "add",
                "2",
                admin,
                "2026-03-10T10:00",
                director,
                "2026-03-10T10:00");
        change("RC002", "kiosk-base", "kiosk.refund", "add", "2", admin, "2026-01-15T10:00", null, null);
        key.breach(ROLES, "kiosk-base", "", admin);
        change(
                "RC003",
                REPORT_OFFICER,
                "report.draft",
                "remove",
                "3",
                admin,
                "2026-05-06T10:00",
                director,
                "2026-05-05T15:00");
        change(
                "RC004",
                "notice-editor",
                "notice.edit",
                "add",
                "2",
                admin,
                "2025-10-13T10:00",
                director,
                "2025-10-11T15:00");
        change(
                "RC005",
                "notice-editor",
                "notice.delete",
                "add",
                "2",
                admin,
                "2025-11-17T10:00",
                director,
                "2025-11-14T15:00");
        key.breach(ROLES, "notice-editor", "", admin);
        change(
                "RC006",
                "archive-clerk",
                "record.scan",
                "add",
                "2",
                admin,
                "2025-12-01T10:00",
                director,
                "2025-12-01T10:01");
        key.breach(ROLES, "archive-clerk", "", admin);
        change("RC007", "hotline", "call.take", "add", "2", admin, "2025-12-01T11:00", director, null);
        key.gap(ROLES, "hotline", "", admin);
        change(
                "RC008",
                "hotline-lead",
                "call.listen",
                "add",
                "2",
                null,
                "2025-12-01T11:00",
                director,
                "2025-11-28T11:00");
        key.gap(ROLES, "hotline-lead", "");
        for (String[] own : new String[][] {
            {"notice-editor", "notice.edit"},
            {"notice-editor", "notice.delete"},
            {"archive-clerk", "record.scan"},
            {"hotline", "call.take"},
            {"hotline-lead", "call.listen"}
        }) {
            access.rolePermissions().add(own[0], own[1]);
        }
    }

    private void change(@Nullable Object... cells) {
        roleChanges.add(cells);
    }

    // ---- GRT-005, beside the reconciliations

    private void ledger() {
        Paper more = new Paper("ST01");
        more.write();
        liveEdits.put(more.account, Set.of(PRINT, "case.approve"));
        key.breach(LEDGER, more.account, "", more.person);
        Paper less = new Paper("ST02");
        less.write();
        liveEdits.put(less.account, Set.of());
        key.breach(LEDGER, less.account, "", less.person);
        String unlisted = accounts.open(more.person, Accounts.BOOKS, HIRED);
        liveEdits.put(unlisted, Set.of("cash.pay"));
        key.breach(LEDGER, unlisted, "", more.person);
    }

    Table requests() {
        return requests;
    }

    Table authorities() {
        return authorities;
    }

    Table reportingLines() {
        return reportingLines;
    }

    Table roleChanges() {
        return roleChanges;
    }

    /** What the systems hold: what the ledger says, but for what was planted. */
    Table livePermissions() {
        String today = OfficeDays.LAST.toString();
        Map<String, Set<String>> live = new TreeMap<>();
        for (List<String> grant : access.grants().rows()) {
            boolean begun = grant.get(4).compareTo(today) <= 0;
            boolean over = !grant.get(5).isEmpty() && grant.get(5).compareTo(today) <= 0;
            if (begun && !over) {
                live.computeIfAbsent(grant.get(1), unseen -> new TreeSet<>())
                        .addAll(grant.get(2).isEmpty() ? Set.of(grant.get(3)) : templates.permissionsOf(grant.get(2)));
            }
        }
        live.putAll(liveEdits);
        Table table = new Table("account", "permission");
        live.forEach((account, permissions) ->
                new TreeSet<>(permissions).forEach(permission -> table.add(account, permission)));
        return table;
    }

    /** One grant with its papers, in order until something is changed. */
    private final class Paper {

        private final String person;
        private final String account;
        private final String grant = access.nextGrant();
        private LocalDate from = LocalDate.of(2026, 1, 12);
        private @Nullable LocalDate executedFrom;
        private @Nullable LocalDate to;
        private @Nullable LocalDate executedTo;
        private @Nullable String role;
        private @Nullable String executedRole;
        private @Nullable String permission = PRINT;
        private @Nullable String kind;
        private @Nullable LocalDateTime endedAt;
        private @Nullable String approvedAccount;
        private @Nullable String reason = "work at the desk";
        private String action = "grant";
        private String status = "executed";
        private boolean isRequested;
        private @Nullable String requester;
        private @Nullable LocalDateTime requestedAt;
        private @Nullable String opinionBy;
        private @Nullable LocalDateTime opinionAt;
        private @Nullable LocalDateTime reviewedAt;
        private @Nullable String approver = director;
        private @Nullable LocalDateTime approvedAt;
        private @Nullable String executor = admin;
        private @Nullable LocalDateTime executedAt;

        Paper(String unit) {
            this(unit, staff.hire(unit, DESK, HIRED));
        }

        Paper(String unit, String person) {

            this.person = person;
            this.account = accounts.find(person, Accounts.SUBSIDIES, OfficeDays.LAST)
                    .orElseGet(() -> accounts.open(person, Accounts.SUBSIDIES, HIRED));
            this.requester = staff.leader(unit);
            this.opinionBy = staff.leader(unit);
            dated();
        }

        Paper from(LocalDate day) {
            from = day;
            dated();
            return this;
        }

        private void dated() {
            executedFrom = from;
            requestedAt = approval().minusHours(4);
            opinionAt = approval().minusHours(3);
            reviewedAt = approval().minusHours(2);
            approvedAt = approval();
            executedAt = approval().plusHours(3);
        }

        /** When it is approved, if nothing else is said. */
        LocalDateTime approval() {
            return from.minusDays(3).atTime(13, 30);
        }

        Paper ofRole(String granted) {
            role = granted;
            permission = null;
            return this;
        }

        /** Its papers are in the register of requests, not on the line of the grant. */
        Paper requested() {
            isRequested = true;
            return this;
        }

        /** Enters request and grant. */
        String file() {
            String request = fileOnly();
            write();
            return request;
        }

        /** Enters the request alone. */
        String fileOnly() {
            String request = "R%03d".formatted(requests.rows().size() + 1);
            requests.add(
                    request,
                    action,
                    grant,
                    account,
                    role,
                    permission,
                    from,
                    to,
                    reason,
                    requester,
                    requestedAt,
                    opinionBy,
                    opinionAt,
                    auditor,
                    reviewedAt,
                    approver,
                    approvedAt,
                    executor,
                    executedAt,
                    status,
                    kind);
            return request;
        }

        /** Enters a request to let it go on to another day. */
        void extend(LocalDate day, LocalDateTime approval) {
            action = "change";
            to = day;
            executedTo = day;
            endedAt = day.atStartOfDay();
            requestedAt = approval.minusHours(3);
            opinionAt = approval.minusHours(2);
            reviewedAt = approval.minusHours(1);
            approvedAt = approval;
            executedAt = approval.plusHours(1);
            fileOnly();
        }

        /** Enters the grant. */
        void write() {
            boolean own = !isRequested;
            access.grants()
                    .add(
                            grant,
                            account,
                            executedRole == null ? role : executedRole,
                            executedRole == null ? permission : null,
                            executedFrom,
                            executedTo,
                            own ? requester : null,
                            own ? requestedAt : null,
                            own ? approver : null,
                            own ? approvedAt : null,
                            own ? executor : null,
                            own ? executedAt : null,
                            kind,
                            endedAt,
                            own ? approvedAccount : null,
                            null);
        }
    }
}
