package io.neikong.finance.archive;

import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, as far as that decides for how long it is kept at least (档案种类).
 *
 * <p>The subsidy approval and the voucher that pays it are two files of two kinds, and a copy of the one in the other is kept as
 * long as the file that it is in.
 */
public enum FileKind {
    /** Vouchers (会计凭证). */
    VOUCHERS(true, Parameters.KEEP_VOUCHERS),
    /** Ledgers (会计账簿). */
    LEDGERS(true, Parameters.KEEP_LEDGERS),
    /** Monthly and quarterly statements (月度、季度财务报告). */
    STATEMENTS(true, Parameters.KEEP_STATEMENTS),
    /** The accounts of a department for a year, for ever (部门决算). */
    DEPARTMENT_ACCOUNTS(true, null),
    /** Bank reconciliations (银行存款余额调节表). */
    BANK_RECONCILIATIONS(true, Parameters.KEEP_BANK_RECONCILIATIONS),
    /** Bank statements (银行对账单). */
    BANK_STATEMENTS(true, Parameters.KEEP_BANK_STATEMENTS),
    /** Handover lists of accounting files (会计档案移交清册). */
    HANDOVER_LISTS(true, Parameters.KEEP_HANDOVER_LISTS),
    /** Cards of fixed assets, counted from the year in which the asset went (固定资产卡片). */
    ASSET_CARDS(true, Parameters.KEEP_ASSET_CARDS),
    /** Custody lists of accounting files, for ever (会计档案保管清册). */
    CUSTODY_LISTS(true, null),
    /** Destruction lists of accounting files, for ever (会计档案销毁清册). */
    DESTRUCTION_LISTS(true, null),
    /** Appraisal opinions on accounting files, for ever (会计档案鉴定意见书). */
    APPRAISAL_OPINIONS(true, null),
    /** Registrations of unemployment insurance (失业保险登记). */
    REGISTRATIONS(false, Parameters.KEEP_REGISTRATIONS),
    /** Transfers of relations (失业保险关系转移). */
    RELATION_TRANSFERS(false, Parameters.KEEP_RELATION_TRANSFERS),
    /** Approvals of benefits (失业保险待遇核定). */
    BENEFIT_APPROVALS(false, Parameters.KEEP_BENEFIT_APPROVALS),
    /** Approvals of training and placement subsidies (职业培训、职业介绍补贴核定). */
    SUBSIDY_APPROVALS(false, Parameters.KEEP_SUBSIDY_APPROVALS),
    /** Details and summaries of payments (待遇支付明细和汇总). */
    PAYMENT_DETAILS(false, Parameters.KEEP_PAYMENT_DETAILS),
    /** Yearly summaries of payments, for ever (年度支付汇总). */
    YEARLY_PAYMENT_SUMMARIES(false, null),
    /** Audit files (稽核材料). */
    AUDIT_FILES(false, Parameters.KEEP_AUDIT_FILES),
    /** Files on internal control (内部控制材料). */
    CONTROL_FILES(false, Parameters.KEEP_CONTROL_FILES),
    /** Monthly and quarterly statistics (月度、季度统计). */
    STATISTICS(false, Parameters.KEEP_STATISTICS),
    /** Yearly statistics, for ever (年度统计). */
    YEARLY_STATISTICS(false, null);

    private final boolean accounting;
    private final @Nullable Parameter<Period> atLeast;

    FileKind(boolean accounting, @Nullable Parameter<Period> atLeast) {
        this.accounting = accounting;
        this.atLeast = atLeast;
    }

    /** Whether it is an accounting file (会计档案) and not a business one (业务档案). */
    public boolean isAccounting() {
        return accounting;
    }

    /** For how long it is kept at least; empty if for ever. */
    public Optional<Parameter<Period>> parameter() {
        return Optional.ofNullable(atLeast);
    }

    /**
     * For how long a file of this kind is kept at least, by the periods on the first day after its year; for a file that is
     * older than those, by the first of them.
     *
     * @param policy  the periods
     * @param endedOn  the day of the last paper in the file
     */
    public Retention minimum(Policy policy, LocalDate endedOn) {
        return atLeast == null
                ? Retention.PERMANENT
                : Retention.of(FileYear.setting(policy, atLeast, endedOn).value());
    }
}
