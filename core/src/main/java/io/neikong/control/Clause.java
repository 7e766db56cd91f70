package io.neikong.control;

import java.util.Locale;
import java.util.Optional;

/**
 * The clauses of the city's notice of 2021-11-26 on the internal control of employment-training funds (通知条款), and how
 * far software can check each. Declared in the order of the notice.
 */
public enum Clause {
    /** The four-in-one mechanism (四位一体). */
    MECHANISM("P", Reach.NONE),
    /** Internal-control and audit department, dedicated staff (内控稽核部门和专职人员). */
    CONTROL_UNIT("1-1", Reach.WHOLE),
    /** Internal-control rules and the risk list (内控制度和风险清单). */
    RISK_LIST("1-2", Reach.PARTLY),
    /** Rotation of posts (轮岗). */
    ROTATION("1-3", Reach.WHOLE),
    /** Incompatible posts (不相容岗位分离). */
    INCOMPATIBLE_POSTS("1-4", Reach.WHOLE),
    /** Records of meetings and decisions (会议决策记录). */
    DECISION_RECORDS("1-5", Reach.PARTLY),
    /** Training and guidance of streets and towns (街镇培训指导). */
    STREET_TRAINING("1-6", Reach.PARTLY),
    /** Making of policy documents (文件制定流程). */
    DOCUMENT_PROCESS("2-1", Reach.PARTLY),
    /** Evaluation of policies (政策评价). */
    POLICY_EVALUATION("2-2", Reach.PARTLY),
    /** Stacking of policies (政策叠加). */
    POLICY_STACKING("2-3", Reach.PARTLY),
    /** Public notice before payment (发放前公示). */
    PUBLIC_NOTICE("3-1", Reach.WHOLE),
    /** Operating guides (业务操作细则). */
    OPERATING_GUIDES("3-2", Reach.PARTLY),
    /** Spending channels (列支渠道). */
    SPENDING_CHANNEL("3-3", Reach.WHOLE),
    /** Supervision of training (培训督导). */
    TRAINING_SUPERVISION("3-4", Reach.WHOLE),
    /** Suspected fraud (骗取补贴查处). */
    SUSPECTED_FRAUD("3-5", Reach.WHOLE),
    /** Archives (档案集中管理). */
    ARCHIVES("3-6", Reach.WHOLE),
    /** Audit and the risk platform (稽核与风险防控平台). */
    AUDIT_AND_WARNINGS("3-7", Reach.WHOLE),
    /** Review of materials and applicants (材料审核和企业核实). */
    APPLICANT_REVIEW("3-8", Reach.PARTLY),
    /** Recovery of wrong payments (重发错发追回). */
    RECOVERY("3-9", Reach.WHOLE),
    /** Reports of fund incidents (基金要情报告). */
    INCIDENT_REPORTS("3-10", Reach.PARTLY),
    /** Chief accountant, bookkeeper and reviewer (会计主管、记账、审核分离). */
    ACCOUNTING_DUTIES("4-1", Reach.WHOLE),
    /** Vouchers (会计核算和原始凭证). */
    VOUCHERS("4-2", Reach.PARTLY),
    /** Finance seals (财务印鉴). */
    SEALS("4-3", Reach.WHOLE),
    /** Coverage by the information system (信息化经办全覆盖). */
    SYSTEM_COVERAGE("5-1", Reach.WHOLE),
    /** Comparison of information (信息比对). */
    INFORMATION_COMPARISON("5-2", Reach.WHOLE),
    /** Permissions after a change of post (岗位调整后变更权限). */
    PERMISSIONS_FOLLOW_POSTS("5-3", Reach.WHOLE),
    /** Incompatible permissions (不相容权限). */
    INCOMPATIBLE_PERMISSIONS("5-4", Reach.WHOLE),
    /** Shared accounts (账号通用混用). */
    SHARED_ACCOUNTS("5-5", Reach.PARTLY),
    /** Authorisation and its changes (授权和变更流程). */
    AUTHORISATION("5-6", Reach.WHOLE),
    /** Use of what the campaign found (风险排查成果运用). */
    CAMPAIGN_FINDINGS("6-0", Reach.PARTLY),
    /** Political stance (政治站位). */
    POLITICAL_STANCE("6-1", Reach.NONE),
    /** Rectification with lasting effect (整改落实). */
    RECTIFICATION("6-2", Reach.PARTLY),
    /** Who approves is responsible (谁审批、谁负责). */
    APPROVER_RESPONSIBILITY("6-3a", Reach.WHOLE),
    /** Follow-up of what others found (问题发现渠道整改). */
    FINDING_SOURCES("6-3b", Reach.WHOLE),
    /** Transfer to criminal justice (行刑衔接). */
    CRIMINAL_TRANSFER("6-3c", Reach.WHOLE),
    /** Report of suspected cases (涉嫌违法案件报告). */
    SUSPECTED_CASES("6-3d", Reach.WHOLE),
    /** Barriers against corruption (廉政风险防范). */
    INTEGRITY("6-4", Reach.PARTLY),
    /** Configuration of the controls themselves, for all clauses (配置有效性). */
    CONFIGURATION("all", Reach.WHOLE);

    /** How far software can check a clause (可检查程度). */
    public enum Reach {
        /** All of it that is not a matter of judgement (可检查). */
        WHOLE,
        /** A part; {@link Clause#limit} says what is left to people (部分可检查). */
        PARTLY,
        /** Nothing; {@link Clause#limit} says why (不可由软件检查). */
        NONE
    }

    private final String number;
    private final Reach reach;

    Clause(String number, Reach reach) {
        this.number = number;
        this.reach = reach;
    }

    /** Its number in the notice, part and sentence, such as {@code 4-1}. */
    public String number() {
        return number;
    }

    /** How far software can check it. */
    public Reach reach() {
        return reach;
    }

    /** A short title, in the reader's language: Chinese for a Chinese locale, otherwise English. */
    public String title(Locale locale) {
        return Sentences.ofTheHouse(locale).getString("clause." + number + ".title");
    }

    /** What software cannot check of it and why, in the reader's language; empty if it can check the whole. */
    public Optional<String> limit(Locale locale) {
        return reach == Reach.WHOLE
                ? Optional.empty()
                : Optional.of(Sentences.ofTheHouse(locale).getString("clause." + number + ".limit"));
    }
}
