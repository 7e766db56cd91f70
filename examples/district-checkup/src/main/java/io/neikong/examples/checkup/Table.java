package io.neikong.examples.checkup;

import java.util.List;

/** The CSV files of a data folder and their columns. */
enum Table {
    REVIEW_PERIOD("review_period.csv", List.of("from"), List.of("from"), List.of()),
    PERSONS("persons.csv", List.of("person", "from"), List.of("person", "unit", "from", "to"), List.of()),
    POST_DUTIES("post_duties.csv", List.of(), List.of("unit", "post", "duty"), List.of()),
    DUTIES("duties.csv", List.of("duty", "permission"), List.of("duty", "permission"), List.of()),
    OVERLAPS(
            "overlaps.csv",
            List.of("overlap"),
            List.of("overlap", "person", "approved_by", "approved_at", "from", "to"),
            List.of("approval_recorded_at")),
    OVERLAP_ACTIONS(
            "overlap_actions.csv",
            List.of("overlap", "action"),
            List.of("overlap", "action", "at", "rechecked_by", "rechecked_at"),
            List.of()),
    ACCOUNTS(
            "accounts.csv",
            List.of("account", "system", "from"),
            List.of("account", "person", "system", "kind", "from", "to"),
            List.of("purpose", "approval", "disabled_at", "last_login_at", "second_factor")),
    SENSITIVE_PERMISSIONS("sensitive_permissions.csv", List.of("permission"), List.of("permission"), List.of()),
    SESSIONS(
            "sessions.csv",
            List.of(),
            List.of("account", "terminal", "logged_in_at", "logged_out_at"),
            List.of("place", "kind")),
    TERMINALS("terminals.csv", List.of("terminal"), List.of("terminal", "kind", "person", "place"), List.of()),
    ABSENCES("absences.csv", List.of("person", "kind", "from"), List.of("person", "kind", "from", "to"), List.of()),
    SHIFTS("shifts.csv", List.of("person", "from"), List.of("person", "from", "to"), List.of()),
    PASSWORD_RESETS(
            "password_resets.csv",
            List.of("reset"),
            List.of("reset", "account", "reset_by", "reset_at", "terminal"),
            List.of()),
    LOG_COVERAGE(
            "log_coverage.csv",
            List.of("system", "from"),
            List.of("system", "from", "to", "clock_off_seconds"),
            List.of("in_use_since")),
    ROLES("roles.csv", List.of("role", "parent"), List.of("role", "parent"), List.of()),
    ROLE_PERMISSIONS("role_permissions.csv", List.of("role", "permission"), List.of("role", "permission"), List.of()),
    GRANTS(
            "grants.csv",
            List.of("grant"),
            List.of("grant", "account", "role", "permission", "from", "to"),
            List.of(
                    "requested_by",
                    "requested_at",
                    "approved_by",
                    "approved_at",
                    "executed_by",
                    "executed_at",
                    "kind",
                    "ended_at",
                    "approved_account",
                    "approval_recorded_at",
                    "unit",
                    "programme",
                    "ledger",
                    "period")),
    GRANT_REQUESTS(
            "grant_requests.csv",
            List.of("request"),
            List.of(
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
                    "status"),
            List.of("kind", "approved_account", "approval_recorded_at")),
    GRANT_AUTHORITIES(
            "grant_authorities.csv",
            List.of("scope", "person", "from"),
            List.of("scope", "person", "from", "to"),
            List.of()),
    REPORTING_LINES(
            "reporting_lines.csv",
            List.of("person", "superior", "from"),
            List.of("person", "superior", "from", "to"),
            List.of()),
    ROLE_CHANGES(
            "role_changes.csv",
            List.of("change", "role", "permission"),
            List.of(
                    "change",
                    "role",
                    "permission",
                    "action",
                    "version",
                    "changed_by",
                    "changed_at",
                    "approved_by",
                    "approved_at"),
            List.of("approval_recorded_at")),
    LIVE_PERMISSIONS(
            "live_permissions.csv", List.of("account", "permission"), List.of("account", "permission"), List.of()),
    RECONCILIATIONS("reconciliations.csv", List.of(), List.of("system", "kind", "done_on"), List.of("unresolved")),
    POST_ROLES(
            "post_roles.csv",
            List.of("unit", "post", "role", "permission"),
            List.of("unit", "post", "role", "permission"),
            List.of()),
    POST_CHANGES(
            "post_changes.csv",
            List.of("change"),
            List.of("change", "person", "kind", "effective_on", "recorded_at"),
            List.of("overlap_from", "overlap_to", "overlap_approved_by", "overlap_approved_at")),
    CREDENTIALS(
            "credentials.csv",
            List.of("credential"),
            List.of("credential", "person", "kind", "permission", "from", "to"),
            List.of()),
    ACTIONS("actions.csv", List.of("action"), List.of("action", "account", "permission", "at"), List.of()),
    LEAVE("leave.csv", List.of("leave"), List.of("leave", "person", "kind", "from", "to"), List.of("known_on")),
    SUSPENSIONS("suspensions.csv", List.of("account", "from"), List.of("account", "from", "to"), List.of()),
    STEPS("steps.csv", List.of(), List.of("case", "step", "account", "at"), List.of("kind", "on_behalf_of", "action")),
    CASES("cases.csv", List.of("case"), List.of("case", "parent", "kind", "status", "beneficiary"), List.of()),
    STEP_POWERS(
            "step_powers.csv",
            List.of("unit", "step", "person", "from"),
            List.of("unit", "step", "person", "from", "to"),
            List.of()),
    RELATIVES("relatives.csv", List.of("person", "relative"), List.of("person", "relative"), List.of()),
    COMPANY_ROLES(
            "company_roles.csv",
            List.of("company", "person", "role", "from"),
            List.of("company", "person", "role", "from", "to"),
            List.of()),
    POSTS_APART(
            "posts_apart.csv",
            List.of("unit", "post", "other_unit", "other_post"),
            List.of("unit", "post", "other_unit", "other_post", "ground"),
            List.of()),
    SEPARATION_EXCEPTIONS(
            "separation_exceptions.csv",
            List.of("exception"),
            List.of(
                    "exception",
                    "unit",
                    "separation",
                    "approver",
                    "approved_at",
                    "recorded_at",
                    "first_used_at",
                    "from",
                    "to",
                    "compensating_control"),
            List.of()),
    EXCEPTION_CHECKS("exception_checks.csv", List.of(), List.of("exception", "done_on", "evidence"), List.of()),
    ASSIGNMENTS(
            "assignments.csv",
            List.of("person", "unit", "post", "kind", "from"),
            List.of("person", "unit", "post", "post_class", "kind", "from", "to"),
            List.of()),
    POSTS("posts.csv", List.of("unit", "post"), List.of("unit", "post", "post_class"), List.of("function", "duty")),
    MIGRATIONS("migrations.csv", List.of("day"), List.of("day"), List.of()),
    ROTATION_EXEMPTIONS(
            "rotation_exemptions.csv",
            List.of("exemption"),
            List.of(
                    "exemption",
                    "person",
                    "unit",
                    "post",
                    "reason",
                    "approver",
                    "approved_at",
                    "expires_on",
                    "audited_on"),
            List.of("approval_recorded_at")),
    ROTATION_AUTHORITIES(
            "rotation_authorities.csv", List.of("person", "from"), List.of("person", "from", "to"), List.of()),
    HANDOVERS(
            "handovers.csv",
            List.of("handover"),
            List.of(
                    "handover",
                    "unit",
                    "post",
                    "outgoing",
                    "incoming",
                    "supervisor",
                    "handed_over_on",
                    "list",
                    "open_items"),
            List.of()),
    ROTATION_PLANS(
            "rotation_plans.csv",
            List.of("plan", "person", "post"),
            List.of("plan", "unit", "year", "adopted_on", "person", "post", "planned_on"),
            List.of()),
    CASE_REVIEWS(
            "case_reviews.csv", List.of("review"), List.of("review", "case", "reviewer", "reviewed_at"), List.of()),
    FORCED_LEAVE("forced_leave.csv", List.of(), List.of("person", "year", "from", "to"), List.of()),
    VOUCHER_ACTIONS("voucher_actions.csv", List.of(), List.of("voucher", "action", "person", "at"), List.of("kind")),
    LEDGER_DUTIES(
            "ledger_duties.csv",
            List.of("ledger", "duty", "person", "from"),
            List.of("ledger", "duty", "person", "from", "to"),
            List.of()),
    VOUCHERS(
            "vouchers.csv",
            List.of("voucher"),
            List.of(
                    "voucher",
                    "ledger",
                    "prepared_by",
                    "prepared_at",
                    "reviewed_by",
                    "reviewed_at",
                    "posted_by",
                    "posted_at",
                    "chief_accountant",
                    "amount",
                    "amount_in_words",
                    "attachments",
                    "status"),
            List.of("number", "type", "dated_on", "nature", "reverses", "movement", "cashier", "review_kind")),
    VOUCHER_ENTRIES(
            "voucher_entries.csv",
            List.of(),
            List.of("voucher", "line", "summary", "account", "debit", "credit"),
            List.of()),
    VOUCHER_ATTACHMENTS(
            "voucher_attachments.csv", List.of("voucher", "paper"), List.of("voucher", "paper", "dated_on"), List.of()),
    ACCOUNTING_PERIODS(
            "accounting_periods.csv",
            List.of("ledger", "period"),
            List.of("ledger", "period", "from", "to", "closed_at"),
            List.of()),
    TRAINING_CLASSES(
            "training_classes.csv",
            List.of("training_class"),
            List.of(
                    "training_class",
                    "programme",
                    "approved_capacity",
                    "approved_site",
                    "required_hours",
                    "ended_on",
                    "certified_at",
                    "cancelled_at"),
            List.of()),
    TRAINEES(
            "trainees.csv",
            List.of("enrolment"),
            List.of("enrolment", "training_class", "trainee", "identity_verified"),
            List.of("phoned_on")),
    LESSONS_PLANNED(
            "lessons_planned.csv",
            List.of("lesson"),
            List.of("lesson", "training_class", "starts_at", "ends_at", "content", "teacher"),
            List.of()),
    LESSONS_HELD(
            "lessons_held.csv",
            List.of("lesson"),
            List.of("lesson", "training_class", "starts_at", "ends_at", "content", "teacher", "site"),
            List.of("session")),
    CHECK_INS(
            "check_ins.csv", List.of(), List.of("lesson", "trainee", "action", "at"), List.of("device", "device_kind")),
    TRAINEE_STAYS("trainee_stays.csv", List.of("stay"), List.of("stay", "trainee", "starts_at", "ends_at"), List.of()),
    SITE_CHANGES(
            "site_changes.csv",
            List.of("change", "lesson"),
            List.of("change", "lesson", "site", "applied_at", "approved_by", "approved_at"),
            List.of("approval_recorded_at")),
    CLASS_VISITS(
            "class_visits.csv",
            List.of("visit"),
            List.of("visit", "training_class", "visited_at", "enrolled", "present"),
            List.of()),
    TRAINING_FINDINGS(
            "training_findings.csv",
            List.of("finding"),
            List.of("finding", "training_class", "trainee", "weight", "raised_at"),
            List.of()),
    RECTIFICATIONS(
            "rectifications.csv",
            List.of("finding", "step"),
            List.of("finding", "step", "action", "done_at", "due_on", "passed"),
            List.of()),
    TRAINING_PAYMENTS(
            "training_payments.csv",
            List.of("payment"),
            List.of("payment", "training_class", "trainee", "ordered_at", "status"),
            List.of()),
    ORIGINALS(
            "originals.csv",
            List.of("original"),
            List.of(
                    "original",
                    "kind",
                    "name",
                    "number",
                    "issued_on",
                    "issuer",
                    "handler",
                    "receiver",
                    "content",
                    "quantity",
                    "unit_price",
                    "amount",
                    "issuer_seal",
                    "person_signature",
                    "head",
                    "own_seal",
                    "status"),
            List.of(
                    "e_invoice_number",
                    "measured",
                    "amount_in_words",
                    "stub_kept",
                    "loss_certificate",
                    "loss_explanation_approved_by",
                    "bill",
                    "replaced_by")),
    ORIGINAL_ALTERATIONS("original_alterations.csv", List.of(), List.of("original", "altered", "sealed"), List.of()),
    VOUCHER_ORIGINALS("voucher_originals.csv", List.of(), List.of("voucher", "original", "amount"), List.of()),
    VOUCHER_PAYMENTS(
            "voucher_payments.csv",
            List.of("voucher"),
            List.of(
                    "voucher",
                    "programme",
                    "approved_by",
                    "approved_at",
                    "paid_at",
                    "notice",
                    "payee",
                    "payee_evidence",
                    "account_holder",
                    "status"),
            List.of("approval_recorded_at")),
    SEAL_USES(
            "seal_uses.csv",
            List.of("use"),
            List.of(
                    "use",
                    "seal",
                    "document",
                    "matter",
                    "copies",
                    "approved_copies",
                    "applicant",
                    "applied_at",
                    "approver",
                    "approved_at",
                    "keeper",
                    "used_at",
                    "status"),
            List.of(
                    "approval_recorded_at",
                    "register",
                    "serial",
                    "department",
                    "amount",
                    "approval",
                    "witness",
                    "place",
                    "remarks",
                    "emergency",
                    "blank")),
    SEAL_AUTHORITIES(
            "seal_authorities.csv",
            List.of("seal", "person", "from"),
            List.of("seal", "person", "from", "to"),
            List.of("limit")),
    SEAL_REGISTER_FIELDS("seal_register_fields.csv", List.of("field"), List.of("field"), List.of()),
    SEAL_APPROVALS(
            "seal_approvals.csv",
            List.of("approval", "document"),
            List.of("approval", "document", "copies"),
            List.of()),
    OFFICE_HOURS("office_hours.csv", List.of(), List.of("opens", "closes"), List.of()),
    SUSPICIONS(
            "suspicions.csv",
            List.of("suspicion"),
            List.of("suspicion", "raised_on", "triaged_on", "result", "case"),
            List.of()),
    FRAUD_CASES(
            "fraud_cases.csv",
            List.of("case"),
            List.of("case", "procedure", "paid", "recovery", "incident", "transfer"),
            List.of("organiser", "scheme", "attempted", "suspected", "aggravated", "found_on")),
    FRAUD_CASE_EVENTS(
            "fraud_case_events.csv",
            List.of("case", "number"),
            List.of("case", "number", "kind", "happened_on"),
            List.of()),
    FRAUD_PAYMENTS(
            "fraud_payments.csv",
            List.of("payment", "case"),
            List.of("payment", "case", "status", "frozen_on", "paid_on"),
            List.of()),
    FRAUD_FINES(
            "fraud_fines.csv",
            List.of("fine"),
            List.of(
                    "fine",
                    "case",
                    "decided_on",
                    "source",
                    "basis",
                    "defrauded",
                    "amount",
                    "officer",
                    "second_officer"),
            List.of()),
    TRANSFER_EVALUATIONS(
            "transfer_evaluations.csv", List.of("scheme"), List.of("scheme", "evaluated_on", "crime"), List.of()),
    TRANSFERS(
            "transfers.csv",
            List.of("transfer"),
            List.of(
                    "transfer",
                    "reported_on",
                    "decided_at",
                    "decided_by",
                    "decided_as",
                    "approved",
                    "sent_at",
                    "recipient",
                    "attachments",
                    "receipt",
                    "receipt_signed_on"),
            List.of("head_absent", "refusal_reason", "staff_suspected")),
    TRANSFER_STEPS(
            "transfer_steps.csv",
            List.of("transfer", "number"),
            List.of("transfer", "number", "kind", "happened_on"),
            List.of()),
    CLUES("clues.csv", List.of("clue"), List.of("clue", "discovered_on", "reported_at"), List.of("reported")),
    SEALS(
            "seals.csv",
            List.of("seal"),
            List.of("seal", "activated_at", "stopped_at"),
            List.of("disposal", "disposed_on", "lost_at", "bank_told_at", "superior_told_at", "finance_told_at")),
    SEAL_DESTRUCTIONS(
            "seal_destructions.csv", List.of("seal", "person"), List.of("seal", "person", "department"), List.of()),
    SEAL_CUSTODY("seal_custody.csv", List.of(), List.of("seal", "person", "from", "to"), List.of("account")),
    SEAL_HANDOVERS(
            "seal_handovers.csv",
            List.of("handover"),
            List.of("handover", "seal", "outgoing", "incoming", "supervisor", "handed_over_on"),
            List.of()),
    SEAL_TAKEOUTS(
            "seal_takeouts.csv",
            List.of("takeout"),
            List.of(
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
                    "returned_at"),
            List.of()),
    PAYMENT_INSTRUMENTS(
            "payment_instruments.csv",
            List.of("channel", "part", "instrument", "from"),
            List.of("channel", "part", "instrument", "from", "to"),
            List.of()),
    SPECIMEN_CHANGES(
            "specimen_changes.csv",
            List.of("change"),
            List.of("change", "account", "changed_on", "updated_on"),
            List.of()),
    INCIDENTS(
            "incidents.csv",
            List.of("incident"),
            List.of("incident", "fund", "discovered_on", "suspected_crime", "transfer"),
            List.of()),
    INCIDENT_EVENTS(
            "incident_events.csv",
            List.of("event"),
            List.of("event", "incident", "kind", "happened_on", "amount", "victim"),
            List.of()),
    INCIDENT_REPORTS(
            "incident_reports.csv",
            List.of("report"),
            List.of(
                    "report",
                    "incident",
                    "kind",
                    "level",
                    "grade",
                    "reported_on",
                    "elements",
                    "signed_by",
                    "signed_as",
                    "signed_on",
                    "sealed",
                    "stated_amount",
                    "stated_victims",
                    "stated_discovered_on",
                    "corrects"),
            List.of()),
    DISCOVERIES(
            "discoveries.csv",
            List.of("record"),
            List.of("record", "source", "scheme", "discovered_on", "amount", "victim", "case_filed", "reason"),
            List.of()),
    RISK_HITS(
            "risk_hits.csv",
            List.of("hit"),
            List.of(
                    "hit",
                    "found_on",
                    "status",
                    "submitted_on",
                    "fields",
                    "acknowledgement",
                    "queued_on",
                    "platform_back_on",
                    "dismissed_on",
                    "dismissal_evidence",
                    "paid_on"),
            List.of()),
    WARNED_APPLICATIONS(
            "warned_applications.csv",
            List.of("application"),
            List.of(
                    "application",
                    "status",
                    "passed_on",
                    "released_by",
                    "second_released_by",
                    "release_reason",
                    "released_on"),
            List.of()),
    APPLICATION_WARNINGS(
            "application_warnings.csv",
            List.of("application", "warning"),
            List.of("application", "warning", "link", "warned_on", "withdrawn_on"),
            List.of()),
    WARNING_WITHDRAWALS(
            "warning_withdrawals.csv",
            List.of("warning"),
            List.of("warning", "withdrawn_on", "requested_by", "approved_by", "approved_on", "evidence"),
            List.of()),
    AUDIT_PLANS(
            "audit_plans.csv",
            List.of("plan"),
            List.of("plan", "period", "due_on", "seed", "list_hash", "drawn_by", "auditee"),
            List.of()),
    AUDIT_ITEMS(
            "audit_items.csv",
            List.of("period", "item"),
            List.of("period", "item", "amount", "handler", "drawn", "audited", "audited_on"),
            List.of()),
    AUDIT_FINDINGS(
            "audit_findings.csv",
            List.of("finding"),
            List.of("finding", "found_on", "owner", "agreed_on", "due_on", "closed_on", "verified_by", "evidence"),
            List.of()),
    DELEGATIONS(
            "delegations.csv",
            List.of("delegator", "delegate", "scope", "from"),
            List.of("delegator", "delegate", "scope", "limit", "from", "to"),
            List.of("delegation")),
    ARCHIVE_FILES(
            "archive_files.csv",
            List.of("file"),
            List.of(
                    "file",
                    "kind",
                    "type",
                    "began_on",
                    "ended_on",
                    "status",
                    "filed_on",
                    "retention_years",
                    "originals_at",
                    "custodian",
                    "handler"),
            List.of("destroy_from", "consent", "destruction", "unsettled", "investigated")),
    ARCHIVE_CONTENTS("archive_contents.csv", List.of("type", "content"), List.of("type", "content"), List.of()),
    ARCHIVE_PAPERS("archive_papers.csv", List.of("file", "content"), List.of("file", "content"), List.of()),
    ARCHIVISTS("archivists.csv", List.of("person", "from"), List.of("person", "from", "to"), List.of()),
    ARCHIVE_LOANS(
            "archive_loans.csv",
            List.of("loan"),
            List.of("loan", "file", "borrower", "lent_on", "due_on", "returned_on"),
            List.of()),
    ARCHIVE_DESTRUCTIONS(
            "archive_destructions.csv",
            List.of("destruction"),
            List.of(
                    "destruction",
                    "appraisal",
                    "appraised_on",
                    "approver",
                    "approved_on",
                    "witness",
                    "second_witness",
                    "destroyed_on"),
            List.of()),
    ELECTRONIC_FILES(
            "electronic_files.csv",
            List.of("copy"),
            List.of(
                    "copy",
                    "file",
                    "hash",
                    "verified_on",
                    "verified_hash",
                    "signature",
                    "format",
                    "backup",
                    "backup_hash"),
            List.of()),
    ARCHIVE_HANDOVERS(
            "archive_handovers.csv",
            List.of("change"),
            List.of("change", "outgoing", "incoming", "changed_on", "list", "handed_over_on", "supervisor"),
            List.of()),
    PROGRAMME_POLICIES(
            "programme_policies.csv",
            List.of("policy"),
            List.of("policy", "programme", "handled", "insurance", "issued_on", "from", "to"),
            List.of()),
    GUIDES("guides.csv", List.of("guide"), List.of("guide", "programme", "issued_on", "from", "to"), List.of()),
    GUIDE_STEPS(
            "guide_steps.csv",
            List.of("guide", "position"),
            List.of("guide", "position", "step", "post", "limit_days"),
            List.of()),
    GUIDE_MATERIALS(
            "guide_materials.csv",
            List.of("guide", "material"),
            List.of("guide", "material", "kind", "source", "citation"),
            List.of()),
    WORKFLOW_STEPS(
            "workflow_steps.csv",
            List.of("programme", "position"),
            List.of("programme", "position", "step", "post"),
            List.of()),
    CLAIMS(
            "claims.csv",
            List.of("claim"),
            List.of("claim", "unemployment_fund", "training", "applied_on", "decided_on"),
            List.of()),
    NOTICES(
            "notices.csv",
            List.of("notice"),
            List.of("notice", "programme", "published_at", "withdrawn_at"),
            List.of()),
    NOTICE_ENTRIES("notice_entries.csv", List.of(), List.of("notice", "subject", "programme", "amount"), List.of()),
    NOTICE_SHOWINGS(
            "notice_showings.csv", List.of(), List.of("notice", "channel", "published_at", "withdrawn_at"), List.of()),
    NOTICE_ITEMS(
            "notice_items.csv",
            List.of("item"),
            List.of("item", "notice", "subject", "payee", "amount", "reviewer"),
            List.of("elements")),
    NOTICE_CHANGES("notice_changes.csv", List.of(), List.of("item", "changed_at", "amount_before"), List.of("kind")),
    NOTICE_CONTENTS("notice_contents.csv", List.of("notice"), List.of("notice", "elements"), List.of()),
    NOTICE_TEXTS("notice_texts.csv", List.of("notice", "part"), List.of("notice", "part", "text"), List.of()),
    NOTICE_OBJECTIONS(
            "notice_objections.csv",
            List.of("objection"),
            List.of("objection", "item", "raised_at", "acknowledged_at", "decided_at", "upheld", "decider"),
            List.of()),
    ITEM_PAYMENTS("item_payments.csv", List.of("payment"), List.of("payment", "item", "payee"), List.of()),
    BENEFITS("benefits.csv", List.of("benefit"), List.of("benefit", "beneficiary", "due", "lost_on"), List.of()),
    BENEFIT_PAYMENTS(
            "benefit_payments.csv",
            List.of("payment"),
            List.of("payment", "benefit", "amount", "paid_on", "payee", "entitled_payee", "evidence", "status"),
            List.of()),
    RECOVERY_CASES(
            "recovery_cases.csv",
            List.of("recovery"),
            List.of("recovery", "debtor", "fund", "discovered_on", "outstanding", "challenged", "cause", "risk"),
            List.of()),
    RECOVERY_EVENTS(
            "recovery_events.csv",
            List.of("event"),
            List.of("event", "recovery", "number", "kind", "happened_on", "amount", "fund"),
            List.of("reason", "meeting", "decided_on", "decided_amount")),
    RECOVERY_NOTICES(
            "recovery_notices.csv",
            List.of("notice"),
            List.of("notice", "elements", "pay_by", "served", "served_on", "proof"),
            List.of()),
    RECOVERY_PLANS("recovery_plans.csv", List.of("plan"), List.of("plan", "owed", "signed", "signed_on"), List.of()),
    RECOVERY_INSTALMENTS(
            "recovery_instalments.csv",
            List.of("plan", "instalment"),
            List.of("plan", "instalment", "amount", "due_on", "paid_on", "acted_on"),
            List.of()),
    RECOVERY_RISKS("recovery_risks.csv", List.of("risk"), List.of("risk"), List.of()),
    RETURNED_MONEY(
            "returned_money.csv",
            List.of("receipt"),
            List.of("receipt", "received_on", "paid_from", "credited_to", "paid_channel", "booked_channel", "booking"),
            List.of()),
    PAYMENTS(
            "payments.csv",
            List.of("payment"),
            List.of("payment", "subject", "programme", "fund", "amount", "ordered_at", "payee_account", "status"),
            List.of()),
    SYSTEM_PROGRAMMES(
            "system_programmes.csv", List.of("programme"), List.of("programme", "alias_of", "handling"), List.of()),
    BUSINESS_CASES("business_cases.csv", List.of("case"), List.of("case", "status", "recorded_at"), List.of()),
    PAYMENT_CASES("payment_cases.csv", List.of("payment", "case"), List.of("payment", "case"), List.of()),
    OFFLINE_PAYMENTS(
            "offline_payments.csv",
            List.of("payment"),
            List.of("payment", "approved_by", "approved_at", "recorded_at"),
            List.of());

    private final String file;
    private final List<String> key;
    private final List<String> required;
    private final List<String> optional;

    Table(String file, List<String> key, List<String> required, List<String> optional) {
        this.file = file;
        this.key = key;
        this.required = required;
        this.optional = optional;
    }

    String file() {
        return file;
    }

    /** The columns that together must not repeat; none if rows may repeat. */
    List<String> key() {
        return key;
    }

    /** The columns that must be in the header. */
    List<String> required() {
        return required;
    }

    /** The columns that may be missing. */
    List<String> optional() {
        return optional;
    }
}
