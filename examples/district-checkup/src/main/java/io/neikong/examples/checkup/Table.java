package io.neikong.examples.checkup;

import java.util.List;

/** The CSV files of a data folder and their columns. */
enum Table {
    PERSONS("persons.csv", List.of("person", "from"), List.of("person", "unit", "from", "to"), List.of()),
    ACCOUNTS(
            "accounts.csv",
            List.of("account", "system", "from"),
            List.of("account", "person", "system", "kind", "from", "to"),
            List.of()),
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
                    "approval_recorded_at")),
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
    STEPS("steps.csv", List.of(), List.of("case", "step", "account", "at"), List.of("kind")),
    ASSIGNMENTS(
            "assignments.csv",
            List.of("person", "unit", "post", "kind", "from"),
            List.of("person", "unit", "post", "post_class", "kind", "from", "to"),
            List.of()),
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
            List.of()),
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
            List.of("approval_recorded_at")),
    SEAL_AUTHORITIES(
            "seal_authorities.csv",
            List.of("seal", "person", "from"),
            List.of("seal", "person", "from", "to"),
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
