package io.neikong.examples.checkup;

import java.util.List;
import java.util.Set;

/**
 * What findings are about and the files tell the unit of. A finding does not say what kind of thing its subject is, so each kind names the
 * controls that examine it. A kind of which no file says where it belongs is left out, and so are those who only approve: the head of the
 * office approves for everybody.
 */
enum Thing {
    UNIT(List.of(), "GuidedEachYear", "RotationPlanned"),
    PERSON(List.of()),
    PROGRAMME(
            List.of(said(Table.PROGRAMME_UNITS, "programme", UNIT, "unit")),
            "EvaluatedInTime",
            "FewOverrides",
            "GuideInForce",
            "OverlapsDeclared",
            "ProgrammeCovered",
            "SystemFollowsGuide"),
    ACCOUNT(
            List.of(said(Table.ACCOUNTS, "account", PERSON, "person")),
            "AccountUsedByOne",
            "DormantAccountDisabled",
            "GenericAccountName",
            "NoConflictingPermissions",
            "OneOwnerPerAccount"),
    PASSWORD_RESET(List.of(said(Table.PASSWORD_RESETS, "reset", ACCOUNT, "account")), "ResetNotAbused"),
    TERMINAL(List.of(said(Table.TERMINALS, "terminal", PERSON, "person")), "TerminalNotPassedAround"),
    GRANT(
            List.of(said(Table.GRANTS, "grant", ACCOUNT, "account")),
            "EmergencySupplemented",
            "ExecutedAsApproved",
            "GrantApprover",
            "GrantProcedure",
            "PrivilegeWithinPost",
            "TemporaryGrantEnds"),
    GRANT_REQUEST(
            List.of(said(Table.GRANT_REQUESTS, "request", ACCOUNT, "account")),
            "EmergencySupplemented",
            "GrantApprover",
            "GrantProcedure"),
    CASE(List.of(said(Table.STEPS, "case", ACCOUNT, "account")), "NoOwnInterest", "NoStepLeftOut", "StepsSeparated"),
    CASE_REVIEW(List.of(said(Table.CASE_REVIEWS, "review", CASE, "case")), "NoSelfReview"),
    PAYMENT(
            List.of(
                    said(Table.PAYMENT_CASES, "payment", CASE, "case"),
                    said(Table.PAYMENTS, "payment", PROGRAMME, "programme")),
            "NoticeBeforePayment",
            "OfflinePaymentApproved",
            "PaymentHasOneCase"),
    BUSINESS_CASE(List.of(said(Table.PAYMENT_CASES, "case", PAYMENT, "payment")), "CasePaidOnce"),
    OVERLAP(List.of(said(Table.OVERLAPS, "overlap", PERSON, "person")), "EmergencyOverlapRechecked"),
    LEDGER(List.of(said(Table.LEDGER_DUTIES, "ledger", PERSON, "person")), "CashierKeptApart", "LedgerDutiesSeparated"),
    VOUCHER(
            List.of(
                    said(
                            Table.VOUCHERS,
                            "voucher",
                            PERSON,
                            "prepared_by",
                            "reviewed_by",
                            "posted_by",
                            "chief_accountant"),
                    said(Table.VOUCHERS, "voucher", LEDGER, "ledger")),
            "AmountInWords",
            "AttachmentsCounted",
            "DatedAfterOriginals",
            "DatedInOpenPeriod",
            "DebitEqualsCredit",
            "PaymentSupported",
            "ReversalCancelsVoucher",
            "SupportedByOriginals",
            "VoucherComplete",
            "VoucherDutiesSeparated",
            "VoucherHistorySeparated",
            "VoucherOrder"),
    ORIGINAL(
            List.of(
                    said(Table.ORIGINALS, "original", PERSON, "handler"),
                    said(Table.VOUCHER_ORIGINALS, "original", VOUCHER, "voucher")),
            "AllocationWithinOriginal",
            "AmountInWords",
            "OriginalComplete",
            "OriginalUnaltered",
            "OriginalUsedOnce"),
    SEAL(
            List.of(said(Table.SEAL_CUSTODY, "seal", PERSON, "person")),
            "CustodyHandedOver",
            "CustodyUnbroken",
            "LossReported",
            "StoppedSealDisposed"),
    SEAL_USE(
            List.of(said(Table.SEAL_USES, "use", PERSON, "keeper"), said(Table.SEAL_USES, "use", SEAL, "seal")),
            "EmergencyApproval",
            "InForceWhenUsed",
            "SealApproverAuthority",
            "SealRegister",
            "SealUseApproval",
            "SealUseCopies",
            "UsedInOfficeHours",
            "UsedWhereTakenTo"),
    SEAL_APPROVAL(List.of(said(Table.SEAL_USES, "approval", PERSON, "keeper")), "ApprovalCoversUses"),
    SEAL_REGISTER(List.of(said(Table.SEAL_USES, "register", PERSON, "keeper")), "SerialsContinuous"),
    SEAL_TAKEOUT(
            List.of(
                    said(Table.SEAL_TAKEOUTS, "takeout", SEAL, "seal"),
                    said(Table.SEAL_TAKEOUTS, "takeout", PERSON, "carrier")),
            "TakenOutAndReturned"),
    NOTICE_ITEM(List.of(said(Table.NOTICE_ITEMS, "item", PERSON, "reviewer")), "PaidAsAnnounced"),
    NOTICE(
            List.of(
                    said(Table.NOTICE_ITEMS, "notice", PERSON, "reviewer"),
                    said(Table.NOTICES, "notice", PROGRAMME, "programme")),
            "NoticeComplete",
            "NoticeWindow",
            "PrivacyKept",
            "RemovedAfterwards",
            "ShownUnbroken"),
    OBJECTION(List.of(said(Table.NOTICE_OBJECTIONS, "objection", NOTICE_ITEM, "item")), "ObjectionDecided"),
    APPLICATION(
            List.of(
                    said(Table.APPLICATION_REVIEWS, "application", PERSON, "reviewer"),
                    said(Table.REVIEWED_APPLICATIONS, "application", PROGRAMME, "programme")),
            "AuthenticityChecked",
            "EmployerInGoodStanding",
            "EmployerVerified",
            "FreshAtPayment",
            "HitsResolved",
            "MaterialsComplete",
            "MaterialsConsistent",
            "MaterialsInForce",
            "QueriesAnswered",
            "ReviewedTwice",
            "SourcesCompared"),
    GUIDE(List.of(said(Table.GUIDES, "guide", PROGRAMME, "programme")), "MaterialsGrounded"),
    PROGRAMME_POLICY(List.of(said(Table.PROGRAMME_POLICIES, "policy", PROGRAMME, "programme")), "GuideUpdated"),
    CHARGE(
            List.of(said(Table.CHARGES, "charge", PROGRAMME, "programme")),
            "ChannelAllowed",
            "ObjectPermitted",
            "PaidToBeneficiary",
            "WithinStandardAndBudget"),
    SUBSIDISED(
            List.of(new Said(Table.SUBSIDY_PAYMENTS, "evidence", true, PROGRAMME, List.of("programme"))),
            "JointlyWithinCap",
            "OnceAcrossLevels",
            "TotalWithinCap"),
    CHARGED_ITEM(List.of(said(Table.CHARGES, "item", PROGRAMME, "programme")), "ChargedOnce"),
    TRAINING_CLASS(
            List.of(said(Table.TRAINING_CLASSES, "training_class", PROGRAMME, "programme")),
            "ClassSupervised",
            "EnrolledAsApproved",
            "HoursDelivered",
            "WithinDailyHours"),
    LESSON(
            List.of(
                    said(Table.LESSONS_HELD, "lesson", TRAINING_CLASS, "training_class"),
                    said(Table.LESSONS_PLANNED, "lesson", TRAINING_CLASS, "training_class")),
            "OneDeviceOneTrainee",
            "SiteApproved",
            "TaughtAsPlanned"),
    ENROLMENT(List.of(said(Table.TRAINEES, "enrolment", TRAINING_CLASS, "training_class")), "AttendedEnough"),
    CLASS_VISIT(List.of(said(Table.CLASS_VISITS, "visit", TRAINING_CLASS, "training_class")), "SpotAttendance"),
    TRAINING_FINDING(List.of(said(Table.TRAINING_FINDINGS, "finding", TRAINING_CLASS, "training_class")), "Rectified"),
    TRAINING_PAYMENT(
            List.of(said(Table.TRAINING_PAYMENTS, "payment", TRAINING_CLASS, "training_class")),
            "NoPaymentWithRedFinding"),
    INCIDENT(
            List.of(said(Table.INCIDENT_REPORTS, "incident", PERSON, "signed_by")),
            "FollowedUp",
            "GradedAnew",
            "GradedRightly",
            "LinkedToRisk",
            "LinkedToTransfer",
            "NothingConcealed",
            "ReportedInTime"),
    INCIDENT_REPORT(
            List.of(
                    said(Table.INCIDENT_REPORTS, "report", PERSON, "signed_by"),
                    said(Table.INCIDENT_REPORTS, "report", INCIDENT, "incident")),
            "NotFalsified",
            "ReportComplete"),
    WARNING_WITHDRAWAL(
            List.of(said(Table.WARNING_WITHDRAWALS, "warning", PERSON, "requested_by")), "WithdrawnWithApproval"),
    AUDIT_PERIOD(
            List.of(
                    said(Table.AUDIT_PLANS, "period", UNIT, "auditee"),
                    said(Table.AUDIT_PLANS, "period", PERSON, "auditee"),
                    said(Table.AUDIT_ITEMS, "period", PERSON, "handler")),
            "AuditCoverage"),
    AUDIT_PLAN(List.of(said(Table.AUDIT_PLANS, "plan", AUDIT_PERIOD, "period")), "SampleReproducible"),
    GUIDANCE_SESSION(List.of(said(Table.GUIDANCE_BODIES, "session", UNIT, "body")), "GuidanceRecorded"),
    POLICY_START(List.of(said(Table.POLICY_STARTS, "start", UNIT, "body")), "TaughtBeforeHandled"),
    POLICY_DOCUMENT(
            List.of(said(Table.POLICY_DOCUMENTS, "document", UNIT, "unit")),
            "CommentWindow",
            "DocumentStages",
            "LegalityReviewed",
            "ValidityWatched"),
    DOCUMENT_USE(List.of(said(Table.DOCUMENT_USES, "use", POLICY_DOCUMENT, "document")), "BasisInForce"),
    DOCUMENT_OPINION(List.of(said(Table.DOCUMENT_OPINIONS, "opinion", POLICY_DOCUMENT, "document")), "OpinionAnswered"),
    EVALUATION(
            List.of(said(Table.EVALUATION_CONCLUSIONS, "evaluation", PROGRAMME, "programme")),
            "EvaluationComplete",
            "EvaluatorIndependent"),
    PROBLEM(
            List.of(said(Table.PROBLEMS, "problem", UNIT, "unit"), said(Table.PROBLEMS, "problem", PERSON, "owner")),
            "ClosedOnProof",
            "LookedAtElsewhere",
            "MechanismChanged",
            "ProblemRegistered",
            "RectifiedInTime",
            "RecurrenceReopens"),
    SUPERVISION_MATTER(List.of(said(Table.SUPERVISION_MATTERS, "matter", PERSON, "owner")), "MatterConcluded"),
    AUDIT_FINDING(List.of(said(Table.AUDIT_FINDINGS, "finding", PERSON, "owner")), "FindingClosed", "LinkedToRisk"),
    RISK(
            List.of(said(Table.RISKS, "risk", UNIT, "owner_unit"), said(Table.RISKS, "risk", PERSON, "owner")),
            "HighRiskReviewed",
            "LevelByMatrix",
            "MeasuresActive",
            "OwnerInPost",
            "RiskComplete"),
    ARCHIVE_FILE(
            List.of(
                    said(Table.ARCHIVE_FILES, "file", PERSON, "custodian"),
                    said(Table.ARCHIVE_FILES, "file", PERSON, "handler")),
            "ContentsComplete",
            "DestroyedProperly",
            "FiledInTime",
            "KeptCentrally",
            "LoansReturned",
            "RetentionKept"),
    ARCHIVE_DESTRUCTION(List.of(said(Table.ARCHIVE_FILES, "destruction", ARCHIVE_FILE, "file")), "DestroyedProperly"),
    ARCHIVE_HANDOVER(List.of(said(Table.ARCHIVE_HANDOVERS, "change", PERSON, "outgoing")), "HandedOverByList"),
    ELECTRONIC_FILE(List.of(said(Table.ELECTRONIC_FILES, "copy", ARCHIVE_FILE, "file")), "ElectronicCopyKept");

    private final List<Said> said;
    private final Set<String> controls;

    Thing(List<Said> said, String... controls) {
        this.said = said;
        this.controls = Set.of(controls);
    }

    /**
     * Where a file says to what a thing belongs.
     *
     * @param table  the file
     * @param key  the column that names the thing
     * @param several  whether that column may name several, with spaces between
     * @param by  what the other columns name
     * @param columns  the columns that name a thing whose unit is also that of this one
     */
    record Said(Table table, String key, boolean several, Thing by, List<String> columns) {

        /** The things that a row is about. */
        List<String> named(Row row) {
            String text = row.text(key);
            return text == null ? List.of() : several ? List.of(text.split("\\s+")) : List.of(text);
        }
    }

    private static Said said(Table table, String key, Thing by, String... columns) {
        return new Said(table, key, false, by, List.of(columns));
    }

    /** What says it; where one says nothing, the next is asked. */
    List<Said> said() {
        return said;
    }

    /** The names of the controls whose subjects are such things. */
    Set<String> controls() {
        return controls;
    }
}
