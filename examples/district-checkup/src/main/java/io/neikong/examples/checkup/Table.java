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
    DELEGATIONS(
            "delegations.csv",
            List.of("delegator", "delegate", "scope", "from"),
            List.of("delegator", "delegate", "scope", "limit", "from", "to"),
            List.of("delegation")),
    NOTICES(
            "notices.csv",
            List.of("notice"),
            List.of("notice", "programme", "published_at", "withdrawn_at"),
            List.of()),
    NOTICE_ENTRIES("notice_entries.csv", List.of(), List.of("notice", "subject", "programme", "amount"), List.of()),
    PAYMENTS(
            "payments.csv",
            List.of("payment"),
            List.of("payment", "subject", "programme", "fund", "amount", "ordered_at", "payee_account", "status"),
            List.of()),
    CHANNEL_MATRIX(
            "channel_matrix.csv",
            List.of(),
            List.of("programme", "category", "decided_on", "fund", "code", "standard", "per_month", "from", "to"),
            List.of()),
    BENEFICIARY_CATEGORIES(
            "beneficiary_categories.csv", List.of(), List.of("subject", "category", "from", "to"), List.of()),
    BUDGET_LINES("budget_lines.csv", List.of("budget_line"), List.of("budget_line", "amount"), List.of()),
    FORBIDDEN_OBJECTS("forbidden_objects.csv", List.of(), List.of("object", "fund", "from", "to"), List.of()),
    ACCOUNT_HOLDERS(
            "account_holders.csv", List.of("account"), List.of("account", "holder", "kind"), List.of("legal_person")),
    COLLECTION_CONTRACTS(
            "collection_contracts.csv",
            List.of("subject", "collector", "contract"),
            List.of("contract", "subject", "collector", "signed", "signed_on", "to"),
            List.of()),
    CHARGES(
            "charges.csv",
            List.of("charge"),
            List.of(
                    "charge",
                    "item",
                    "programme",
                    "subject",
                    "from",
                    "to",
                    "fund",
                    "code",
                    "object",
                    "amount",
                    "paid_on",
                    "status"),
            List.of(
                    "first_month",
                    "last_month",
                    "applied_on",
                    "training_start",
                    "certificate_on",
                    "budget_line",
                    "account",
                    "shared")),
    CHANNEL_MOVES(
            "channel_moves.csv",
            List.of("move"),
            List.of(
                    "move",
                    "kind",
                    "from_fund",
                    "from_code",
                    "to_fund",
                    "to_code",
                    "amount",
                    "moved_on",
                    "decision",
                    "decided_on",
                    "decided_fund",
                    "decided_code",
                    "decided_amount"),
            List.of("decision_recorded_on")),
    SUBSIDY_PAYMENTS(
            "subsidy_payments.csv",
            // The book refuses a payment that comes twice, and needs less room for it than a set of keys.
            List.of(),
            List.of(
                    "payment",
                    "subject",
                    "resolved",
                    "benefit",
                    "programme",
                    "level",
                    "from",
                    "to",
                    "amount",
                    "evidence",
                    "status"),
            List.of("first_month", "last_month", "refunded")),
    SUBSIDISED_COSTS("subsidised_costs.csv", List.of("evidence"), List.of("evidence", "cap"), List.of()),
    PROGRAMMES("programmes.csv", List.of("programme"), List.of("programme", "effective_on", "to"), List.of()),
    PROGRAMME_OVERLAPS(
            "programme_overlaps.csv",
            List.of("programme", "other", "from"),
            List.of("programme", "other", "relation", "from", "to"),
            List.of("declared_on")),
    PROGRAMME_CAPS(
            "programme_caps.csv",
            List.of("cap", "programme"),
            List.of("cap", "programme", "maximum", "months", "from", "to"),
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
