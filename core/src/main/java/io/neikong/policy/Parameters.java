package io.neikong.policy;

import static io.neikong.policy.Layer.CITY;
import static io.neikong.policy.Layer.DISTRICT;
import static io.neikong.policy.Layer.POST_CLASS;
import static io.neikong.policy.Layer.PROGRAMME;
import static io.neikong.policy.Stricter.HIGHER;
import static io.neikong.policy.Stricter.LONGER;
import static io.neikong.policy.Stricter.LOWER;
import static io.neikong.policy.Stricter.NONE;
import static io.neikong.policy.Stricter.SHORTER;
import static io.neikong.time.Period.calendarDays;
import static io.neikong.time.Period.hours;
import static io.neikong.time.Period.months;
import static io.neikong.time.Period.workingDays;
import static io.neikong.time.Period.years;

import io.neikong.control.Basis;
import io.neikong.policy.Parameter.BuiltIn;
import io.neikong.policy.ValueType.Durations;
import io.neikong.policy.ValueType.Money;
import io.neikong.policy.ValueType.Percentages;
import io.neikong.policy.ValueType.Periods;
import io.neikong.policy.ValueType.Ratios;
import io.neikong.policy.ValueType.Words;
import io.neikong.time.Period;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All parameters (参数登记表), by the area that they belong to. Each line says what a value is, which way it demands more, what
 * it is without an override, what that rests on, and who besides the city may override it.
 *
 * <p>Where no public rule was found the basis says "engineering default", also where the number is the one of another
 * place. What has to be kept for ever is no number and has no parameter.
 */
public final class Parameters {

    // ---- risk list (风险清单)

    /** How old the last full assessment of risks may be (全面风险评估周期). */
    public static final Parameter<Period> FULL_RISK_REVIEW =
            period("rsk.fullReview", Periods.MONTHS, SHORTER, years(1), Fixed.BUDGET_UNIT_CONTROLS, DISTRICT);
    /** How long ago a high risk may have been reviewed (高风险项复核周期). */
    public static final Parameter<Period> HIGH_RISK_REVIEW =
            period("rsk.highReview", Periods.MONTHS, SHORTER, months(3), Basis.engineeringDefault(), DISTRICT);

    // ---- rotation of posts (轮岗)

    /** How long somebody may hold a post of a class (轮岗年限). */
    public static final Parameter<Period> MAXIMUM_TENURE = new Parameter<>(
            "rot.max",
            Periods.PLAIN,
            SHORTER,
            List.of(
                    forPostClass("UI_FUND", years(3)),
                    forPostClass("HIGH_RISK", years(3)),
                    forPostClass("FINANCE", years(5)),
                    forPostClass("OTHER_KEY", years(5))),
            List.of(CITY, DISTRICT, POST_CLASS));
    /** How long before the limit to warn (轮岗到期预警). */
    public static final Parameter<Period> TENURE_WARNING =
            period("rot.warn", Periods.PLAIN, LONGER, calendarDays(90), Basis.engineeringDefault(), DISTRICT);
    /** How long somebody must be away for the time in the post to start anew (离岗间隔). */
    public static final Parameter<Period> TENURE_BREAK =
            period("rot.breakGap", Periods.PLAIN, LONGER, months(6), Basis.engineeringDefault(), DISTRICT);
    /** For how long somebody does not review his own cases after a change of post (轮岗后回避期). */
    public static final Parameter<Period> SELF_REVIEW_LOOKBACK =
            period("rot.lookback", Periods.PLAIN, LONGER, months(12), Basis.engineeringDefault(), DISTRICT);

    // ---- meetings and decisions (会议决策)

    /** Which part of those due must be present, at least (到会比例). */
    public static final Parameter<Ratio> QUORUM =
            one("dec.quorum", Ratios.REACHED, HIGHER, new Ratio(1, 2), Fixed.PARTY_GROUP_RULE, List.of(CITY, DISTRICT));
    /** Which part of those due the ayes must exceed (表决通过比例). */
    public static final Parameter<Ratio> MAJORITY = one(
            "dec.majority", Ratios.EXCEEDED, HIGHER, new Ratio(1, 2), Fixed.PARTY_GROUP_RULE, List.of(CITY, DISTRICT));
    /** From which amount on a matter takes a collective decision (集体决策金额起点); it must be set. */
    public static final Parameter<BigDecimal> COLLECTIVE_DECISION_AMOUNT =
            new Parameter<>("dec.collectiveAmount", Money.CNY, LOWER, List.of(), List.of(CITY, DISTRICT));

    // ---- policy documents (政策文件)

    /** For how long the public can comment on a draft (公开征求意见期限). */
    public static final Parameter<Period> COMMENT_PERIOD =
            period("doc.commentDays", Periods.DAYS, LONGER, calendarDays(30), Fixed.decisionRules("十五", 15), DISTRICT);
    /** How long the legality review has, at least (合法性审查期限). */
    public static final Parameter<Period> LEGALITY_REVIEW = period(
            "doc.legalReviewDays", Periods.DAYS, LONGER, workingDays(7), Fixed.decisionRules("二十六", 26), DISTRICT);

    // ---- public notices (公示)

    /** How long a public notice is up before the payment (公示期). */
    public static final Parameter<Period> NOTICE_WINDOW =
            period("pub.window", Periods.DAYS, LONGER, workingDays(5), like("临港新片区", "Lin'gang"), DISTRICT, PROGRAMME);
    /** Within how long an objection is decided (公示异议处理期限). */
    public static final Parameter<Period> OBJECTION_DECISION = period(
            "pub.objectionDays", Periods.DAYS, SHORTER, workingDays(5), like("深圳", "Shenzhen"), DISTRICT, PROGRAMME);
    /** Within how long after its end a notice is taken down (公示撤下期限). */
    public static final Parameter<Period> NOTICE_REMOVAL =
            period("pub.removeAfter", Periods.DAYS, SHORTER, workingDays(5), Basis.engineeringDefault(), DISTRICT);

    // ---- operations (业务经办)

    /** Within how long a claim to a training subsidy out of the unemployment fund is decided (技能提升补贴办理期限). */
    public static final Parameter<Period> TRAINING_CLAIM_DECISION = period(
            "ops.uiTrainingDecision",
            Periods.DAYS,
            SHORTER,
            workingDays(10),
            law("《社会保险经办条例》第二十四条", "Regulations on the Handling of Social Insurance, Art. 24")
                    .from(LocalDate.of(2023, 12, 1)),
            DISTRICT);

    // ---- supervision of training (培训督导)

    /** Which part of the hours a trainee must have attended (学员最低出勤率). */
    public static final Parameter<Integer> MINIMUM_ATTENDANCE =
            one("tsv.minAttendance", Percentages.ALL, HIGHER, 80, Basis.engineeringDefault(), List.of(CITY, PROGRAMME));
    /** Below which attendance a visit gives a yellow card (抽查到课率黄牌线). */
    public static final Parameter<Integer> YELLOW_CARD_ATTENDANCE =
            one("tsv.spotYellow", Percentages.ALL, HIGHER, 90, like("枣庄", "Zaozhuang"), List.of(CITY, PROGRAMME));
    /** Below which attendance a visit gives a red card (抽查到课率红牌线). */
    public static final Parameter<Integer> RED_CARD_ATTENDANCE =
            one("tsv.spotRed", Percentages.ALL, HIGHER, 80, like("枣庄", "Zaozhuang"), List.of(CITY, PROGRAMME));
    /** How many class hours one day may have (每日最多课时). */
    public static final Parameter<Duration> MAXIMUM_DAILY_HOURS =
            one("tsv.maxDailyHours", Durations.ALL, SHORTER, Duration.ofHours(7), like("湖南", "Hunan"), List.of(CITY));
    /** How long one class hour lasts (每课时时长). */
    public static final Parameter<Duration> CLASS_HOUR =
            one("tsv.hourMinutes", Durations.ALL, LONGER, Duration.ofMinutes(45), like("湖南", "Hunan"), List.of(CITY));
    /** How long before the class a change of its site is applied for (变更授课地点提前申请). */
    public static final Parameter<Period> SITE_CHANGE_LEAD =
            period("tsv.siteLead", Periods.DAYS, LONGER, workingDays(3), Basis.engineeringDefault(), DISTRICT);
    /** Which part of a class is asked by telephone (电话抽查比例). */
    public static final Parameter<Integer> PHONE_CHECK =
            one("tsv.phoneCheck", Percentages.ALL, HIGHER, 10, like("某市", "another city"), List.of(CITY));

    // ---- suspected fraud (骗补查处)

    /** Within how long a suspicion is decided upon (线索初核期限). */
    public static final Parameter<Period> SUSPICION_TRIAGE =
            period("frd.triage", Periods.DAYS, SHORTER, workingDays(5), Basis.engineeringDefault(), DISTRICT);
    /** Within how long of its filing a case of administrative penalty is decided (行政处罚决定期限). */
    public static final Parameter<Period> PENALTY_DECISION = period(
            "frd.penaltyDecision",
            Periods.DAYS,
            SHORTER,
            calendarDays(90),
            law("《中华人民共和国行政处罚法》第六十条", "Administrative Penalty Law, Art. 60").from(LocalDate.of(2021, 7, 15)),
            DISTRICT);
    /** Within how long a labour inspection is completed (劳动保障监察办案期限). */
    public static final Parameter<Period> INSPECTION =
            period("frd.inspection", Periods.DAYS, SHORTER, workingDays(60), Fixed.INSPECTION_RULES, DISTRICT);
    /** By how much more, if the extension is approved (劳动保障监察延长期限). */
    public static final Parameter<Period> INSPECTION_EXTENSION = period(
            "frd.inspection.extension", Periods.DAYS, SHORTER, workingDays(30), Fixed.INSPECTION_RULES, DISTRICT);

    // ---- archives (档案), kept from 1 January of the year after

    /** Within how long after the end of the year files go to the archive (归档期限). */
    public static final Parameter<Period> FILING =
            period("arc.fileWithin", Periods.MONTHS, SHORTER, months(6), Basis.engineeringDefault(), DISTRICT);
    /** How long accounting files stay with the accounting office after the year (会计档案临时保管期限). */
    public static final Parameter<Period> ACCOUNTING_FILING = archive("arc.fileWithin.accounting", SHORTER, 1);
    /** The same with the consent of the archive (经同意的会计档案临时保管期限). */
    public static final Parameter<Period> ACCOUNTING_FILING_WITH_CONSENT =
            archive("arc.fileWithin.accountingWithConsent", SHORTER, 3);
    /** How long vouchers are kept (会计凭证). */
    public static final Parameter<Period> KEEP_VOUCHERS = archive("arc.vouchers", LONGER, 30);
    /** How long ledgers are kept (会计账簿). */
    public static final Parameter<Period> KEEP_LEDGERS = archive("arc.ledgers", LONGER, 30);
    /** How long monthly and quarterly statements are kept (月度、季度财务报告). */
    public static final Parameter<Period> KEEP_STATEMENTS = archive("arc.statements", LONGER, 10);
    /** How long bank reconciliations are kept (银行存款余额调节表). */
    public static final Parameter<Period> KEEP_BANK_RECONCILIATIONS = archive("arc.bankReconciliations", LONGER, 10);
    /** How long bank statements are kept (银行对账单). */
    public static final Parameter<Period> KEEP_BANK_STATEMENTS = archive("arc.bankStatements", LONGER, 10);
    /** How long handover lists of accounting files are kept (会计档案移交清册). */
    public static final Parameter<Period> KEEP_HANDOVER_LISTS = archive("arc.handoverLists", LONGER, 30);
    /** How long the cards of fixed assets are kept after the asset is gone (固定资产卡片). */
    public static final Parameter<Period> KEEP_ASSET_CARDS = archive("arc.assetCards", LONGER, 5);
    /** How long registrations of unemployment insurance are kept (失业保险登记). */
    public static final Parameter<Period> KEEP_REGISTRATIONS = businessFile("arc.registration", 10);
    /** How long transfers of relations are kept (失业保险关系转移). */
    public static final Parameter<Period> KEEP_RELATION_TRANSFERS = businessFile("arc.relationTransfer", 10);
    /** How long approvals of benefits are kept (失业保险待遇核定). */
    public static final Parameter<Period> KEEP_BENEFIT_APPROVALS = businessFile("arc.benefitApproval", 10);
    /** How long approvals of training and placement subsidies are kept (职业培训、职业介绍补贴核定). */
    public static final Parameter<Period> KEEP_SUBSIDY_APPROVALS = businessFile("arc.subsidyApproval", 10);
    /** How long details and summaries of payments are kept (待遇支付明细和汇总). */
    public static final Parameter<Period> KEEP_PAYMENT_DETAILS = businessFile("arc.paymentDetail", 30);
    /** How long audit files are kept (稽核材料). */
    public static final Parameter<Period> KEEP_AUDIT_FILES = businessFile("arc.audit", 30);
    /** How long files on internal control are kept (内部控制材料). */
    public static final Parameter<Period> KEEP_CONTROL_FILES = businessFile("arc.internalControl", 30);
    /** How long monthly and quarterly statistics are kept (月度、季度统计). */
    public static final Parameter<Period> KEEP_STATISTICS = businessFile("arc.statistics", 10);

    // ---- risk warnings and comparison of information (风险提示、信息比对)

    /** Within how long a risky applicant is reported to the platform (风险提示上报期限). */
    public static final Parameter<Period> RISK_WARNING =
            period("rwn.within", Periods.DAYS, SHORTER, workingDays(1), Basis.engineeringDefault());
    /** How old a comparison may be at the payment (比对结果有效期). */
    public static final Parameter<Period> COMPARISON_AGE = period(
            "cmp.maxAge", Periods.DAYS, SHORTER, calendarDays(30), Basis.engineeringDefault(), DISTRICT, PROGRAMME);

    // ---- recovery of wrong payments (追回)

    /** Within how long of the discovery a case of recovery is opened (追回立案期限). */
    public static final Parameter<Period> RECOVERY_OPENING =
            period("rcv.open", Periods.DAYS, SHORTER, workingDays(5), Basis.engineeringDefault(), DISTRICT);
    /** How long the debtor is given to pay back (退款期限). */
    public static final Parameter<Period> REPAYMENT =
            period("rcv.payWithin", Periods.DAYS, NONE, calendarDays(15), Basis.engineeringDefault(), DISTRICT);
    /** Over how long instalments may run (分期退款最长期限). */
    public static final Parameter<Period> MAXIMUM_INSTALMENTS =
            period("rcv.maxInstalment", Periods.MONTHS, SHORTER, months(36), Basis.engineeringDefault(), DISTRICT);
    /** Within how long the court is asked to enforce a recovery (申请法院强制执行期限). */
    public static final Parameter<Period> COURT_WINDOW = period(
            "rcv.courtWindow",
            Periods.MONTHS,
            SHORTER,
            months(3).rollingOver(),
            law("《中华人民共和国行政强制法》第五十三条", "Administrative Enforcement Law, Art. 53"),
            DISTRICT);
    /** How long after the demand the court may be asked (催告期限). */
    public static final Parameter<Period> DEMAND_BEFORE_COURT = period(
            "rcv.demandBeforeCourt",
            Periods.DAYS,
            LONGER,
            workingDays(10),
            law("《中华人民共和国行政强制法》第五十四条、第六十九条", "Administrative Enforcement Law, Arts. 54 and 69"),
            DISTRICT);

    // ---- reports of fund incidents (基金要情)

    /** Within how long an incident is reported (要情报告期限). */
    public static final Parameter<Period> INCIDENT_REPORT = period(
            "inc.within", Periods.DAYS, SHORTER, workingDays(5), like("2006至2007年旧制度", "the system of 2006 and 2007"));
    /** From which amount on an incident is reported (一般要情金额起点). */
    public static final Parameter<BigDecimal> ORDINARY_INCIDENT = yuan("inc.ordinary", 10_000, like("宁德", "Ningde"));
    /** From which amount on an incident is a major one (重大要情金额起点). */
    public static final Parameter<BigDecimal> MAJOR_INCIDENT =
            yuan("inc.major", 500_000, like("2006至2007年旧制度", "the system of 2006 and 2007"));

    // ---- accounting and seals (会计、印鉴)

    /** Whether any two of the accounting duties are two persons', or only not all three one person's (会计职责分离口径). */
    public static final Parameter<String> ACCOUNTING_MODE = one(
            "acc.mode",
            new Words("PAIRWISE", "NOT_ALL_SAME"),
            NONE,
            "PAIRWISE",
            Basis.notice(),
            List.of(CITY, DISTRICT));
    /** Within how long the bank has the specimen of a changed seal (预留印鉴变更期限). */
    public static final Parameter<Period> SPECIMEN_CHANGE = period(
            "sel.specimenChange", Periods.DAYS, SHORTER, workingDays(10), like("某单位", "another public body"), DISTRICT);

    // ---- permissions and accounts (权限、账号)

    /** Within how long of leaving permissions are revoked; 0 is the same day (离职权限收回期限). */
    public static final Parameter<Period> REVOKE_ON_LEAVING =
            period("prm.revoke.leave", Periods.DAYS, SHORTER, workingDays(0), Basis.engineeringDefault(), DISTRICT);
    /** Within how long of a transfer permissions are revoked (调岗权限收回期限). */
    public static final Parameter<Period> REVOKE_ON_TRANSFER =
            period("prm.revoke.transfer", Periods.DAYS, SHORTER, workingDays(1), Basis.engineeringDefault(), DISTRICT);
    /** How long ago permissions may have been confirmed (权限复核周期). */
    public static final Parameter<Period> RECERTIFICATION =
            period("prm.recertify", Periods.MONTHS, SHORTER, months(3), Basis.engineeringDefault(), DISTRICT);
    /** After how long without use an account is closed (休眠账号停用期限). */
    public static final Parameter<Period> DORMANT_ACCOUNT =
            period("act.dormant", Periods.DAYS, SHORTER, calendarDays(90), Basis.engineeringDefault(), DISTRICT);
    /** How long a temporary grant may last (临时授权最长期限). */
    public static final Parameter<Period> TEMPORARY_GRANT =
            period("grt.maxTemp", Periods.DAYS, SHORTER, calendarDays(30), Basis.engineeringDefault(), DISTRICT);
    /** How long logs are kept (日志留存期限). */
    public static final Parameter<Period> LOG_RETENTION = new Parameter<>(
            "act.logRetention",
            Periods.MONTHS,
            LONGER,
            List.of(
                    forAll(
                            months(6),
                            law("《中华人民共和国网络安全法》第二十一条第三项", "Cybersecurity Law, Art. 21(3)")
                                    .until(LocalDate.of(2026, 1, 1))),
                    forAll(
                            months(6),
                            law("《中华人民共和国网络安全法》第二十三条第三项", "Cybersecurity Law, Art. 23(3)")
                                    .from(LocalDate.of(2026, 1, 1)))),
            List.of(CITY, DISTRICT));

    // ---- transfer to criminal justice (行刑衔接)

    /**
     * Within how long the head decides on a transfer (移送决定期限). The text says days and not which, so a number of working
     * days is no laxer than it.
     */
    public static final Parameter<Period> TRANSFER_DECISION = new Parameter<>(
            "xfr.decide",
            Periods.DAYS,
            SHORTER,
            List.of(new BuiltIn<>(null, calendarDays(3), workingDays(3), Fixed.TRANSFER_RULES)),
            List.of(CITY, DISTRICT));
    /** Within how long of the decision a case is with the police (移送期限). */
    public static final Parameter<Period> TRANSFER =
            period("xfr.send", Periods.HOURS, SHORTER, hours(24), Fixed.TRANSFER_RULES, DISTRICT);
    /** From which amount on fraud is weighed for a transfer (诈骗移送金额起点). */
    public static final Parameter<BigDecimal> FRAUD_AMOUNT = yuan("xfr.fraud.amount", 10_000, Fixed.HIGH_COURT);
    /** The same under aggravating circumstances (有从重情节的诈骗移送金额起点). */
    public static final Parameter<BigDecimal> AGGRAVATED_FRAUD_AMOUNT =
            yuan("xfr.fraud.amount.aggravated", 5_000, Fixed.HIGH_COURT);

    private static final List<Parameter<?>> ALL = List.of(
            FULL_RISK_REVIEW,
            HIGH_RISK_REVIEW,
            MAXIMUM_TENURE,
            TENURE_WARNING,
            TENURE_BREAK,
            SELF_REVIEW_LOOKBACK,
            QUORUM,
            MAJORITY,
            COLLECTIVE_DECISION_AMOUNT,
            COMMENT_PERIOD,
            LEGALITY_REVIEW,
            NOTICE_WINDOW,
            OBJECTION_DECISION,
            NOTICE_REMOVAL,
            TRAINING_CLAIM_DECISION,
            MINIMUM_ATTENDANCE,
            YELLOW_CARD_ATTENDANCE,
            RED_CARD_ATTENDANCE,
            MAXIMUM_DAILY_HOURS,
            CLASS_HOUR,
            SITE_CHANGE_LEAD,
            PHONE_CHECK,
            SUSPICION_TRIAGE,
            PENALTY_DECISION,
            INSPECTION,
            INSPECTION_EXTENSION,
            FILING,
            ACCOUNTING_FILING,
            ACCOUNTING_FILING_WITH_CONSENT,
            KEEP_VOUCHERS,
            KEEP_LEDGERS,
            KEEP_STATEMENTS,
            KEEP_BANK_RECONCILIATIONS,
            KEEP_BANK_STATEMENTS,
            KEEP_HANDOVER_LISTS,
            KEEP_ASSET_CARDS,
            KEEP_REGISTRATIONS,
            KEEP_RELATION_TRANSFERS,
            KEEP_BENEFIT_APPROVALS,
            KEEP_SUBSIDY_APPROVALS,
            KEEP_PAYMENT_DETAILS,
            KEEP_AUDIT_FILES,
            KEEP_CONTROL_FILES,
            KEEP_STATISTICS,
            RISK_WARNING,
            COMPARISON_AGE,
            RECOVERY_OPENING,
            REPAYMENT,
            MAXIMUM_INSTALMENTS,
            COURT_WINDOW,
            DEMAND_BEFORE_COURT,
            INCIDENT_REPORT,
            ORDINARY_INCIDENT,
            MAJOR_INCIDENT,
            ACCOUNTING_MODE,
            SPECIMEN_CHANGE,
            REVOKE_ON_LEAVING,
            REVOKE_ON_TRANSFER,
            RECERTIFICATION,
            DORMANT_ACCOUNT,
            TEMPORARY_GRANT,
            LOG_RETENTION,
            TRANSFER_DECISION,
            TRANSFER,
            FRAUD_AMOUNT,
            AGGRAVATED_FRAUD_AMOUNT);

    private static final Map<String, Parameter<?>> BY_KEY = byKey();

    private Parameters() {}

    /** All parameters, in the order of this list. */
    public static List<Parameter<?>> all() {
        return ALL;
    }

    /** The parameter of that key, if there is one. */
    public static Optional<Parameter<?>> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /**
     * The parameter of that key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Parameter<?> of(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("key must be that of a parameter, but was " + key));
    }

    private static Map<String, Parameter<?>> byKey() {
        Map<String, Parameter<?>> byKey = new TreeMap<>();
        ALL.forEach(parameter -> byKey.put(parameter.key(), parameter));
        return Collections.unmodifiableMap(byKey);
    }

    private static Parameter<Period> period(
            String key, Periods type, Stricter stricter, Period value, Basis basis, Layer... belowCity) {
        List<Layer> layers = new ArrayList<>(List.of(belowCity));
        layers.add(0, CITY);
        return one(key, type, stricter, value, basis, layers);
    }

    private static Parameter<BigDecimal> yuan(String key, long from, Basis basis) {
        return one(key, Money.CNY, LOWER, Money.CNY.checked(BigDecimal.valueOf(from)), basis, List.of(CITY));
    }

    private static Parameter<Period> archive(String key, Stricter stricter, int years) {
        return period(key, Periods.MONTHS, stricter, years(years), Fixed.ACCOUNTING_ARCHIVES, DISTRICT);
    }

    private static Parameter<Period> businessFile(String key, int years) {
        return period(key, Periods.MONTHS, LONGER, years(years), Fixed.BUSINESS_ARCHIVES, DISTRICT);
    }

    private static <T extends Serializable> Parameter<T> one(
            String key, ValueType<T> type, Stricter stricter, T value, Basis basis, List<Layer> layers) {
        return new Parameter<>(key, type, stricter, List.of(forAll(value, basis)), layers);
    }

    private static <T extends Serializable> BuiltIn<T> forAll(T value, Basis basis) {
        return new BuiltIn<>(null, value, value, basis);
    }

    private static BuiltIn<Period> forPostClass(@Nullable String postClass, Period value) {
        return new BuiltIn<>(
                postClass, value, value, like("若干单位和地方，1至10年不等", "several bodies and places, from 1 to 10 years"));
    }

    private static Basis law(String zh, String en) {
        return Basis.of(Basis.Kind.LAW, zh, en);
    }

    /** A default of this library whose number is that of somebody else. */
    private static Basis like(String zh, String en) {
        return Basis.of(
                Basis.Kind.ENGINEERING_DEFAULT,
                "工程默认值（未见适用于本市的公开规定；参照" + zh + "）",
                "Engineering default (no public rule found for this city; after the example of " + en + ")");
    }

    /** Bases of several parameters. */
    private static final class Fixed {
        static final Basis BUDGET_UNIT_CONTROLS = Basis.of(
                Basis.Kind.MINISTRY,
                "《行政事业单位内部控制规范（试行）》（财会〔2012〕21号）",
                "Internal Control Standards for Administrative and Public Bodies (Cai Kuai [2012] No. 21)");
        static final Basis PARTY_GROUP_RULE =
                like("2015年《中国共产党党组工作条例（试行）》", "the Regulations on Party Groups (trial) of 2015");
        static final Basis INSPECTION_RULES =
                law("《劳动保障监察条例》第十七条", "Regulations on Labour Security Inspection, Art. 17");
        static final Basis ACCOUNTING_ARCHIVES = Basis.of(
                        Basis.Kind.MINISTRY,
                        "《会计档案管理办法》（财政部、国家档案局令第79号）",
                        "Measures for Accounting Archives (Order No. 79 of the Ministry of Finance and the Archives"
                                + " Administration)")
                .from(LocalDate.of(2016, 1, 1));
        static final Basis BUSINESS_ARCHIVES = Basis.of(
                        Basis.Kind.MINISTRY,
                        "《社会保险业务档案管理规定（试行）》（人力资源社会保障部、国家档案局令第3号）",
                        "Provisions on Social Insurance Business Archives (trial) (Order No. 3 of the Ministry of Human"
                                + " Resources and Social Security and the Archives Administration)")
                .from(LocalDate.of(2009, 9, 1));
        static final Basis TRANSFER_RULES = law(
                "《行政执法机关移送涉嫌犯罪案件的规定》第五条",
                "Provisions on the Transfer of Suspected Criminal Cases by Administrative Bodies, Art. 5");
        static final Basis HIGH_COURT =
                Basis.of(Basis.Kind.CITY, "沪高法〔2011〕241号", "Shanghai High People's Court, Hu Gao Fa [2011] No. 241");

        private Fixed() {}

        static Basis decisionRules(String article, int number) {
            return like(
                    "《重大行政决策程序暂行条例》第" + article + "条",
                    "the Interim Regulations on Major Administrative Decisions, Art. " + number);
        }
    }
}
