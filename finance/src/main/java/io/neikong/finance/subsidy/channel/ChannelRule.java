package io.neikong.finance.subsidy.channel;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on what subsidies are charged to, clause 3-3 of the notice (列支渠道). */
public enum ChannelRule implements Rule {
    /** A fund pays only what the policy in force lets it pay (资金来源符合政策). */
    FUND_ALLOWED(
            "CHN-001",
            Severity.CRITICAL,
            Basis.notice(),
            law("《失业保险条例》第十条（失业保险基金的支出）", "Regulations on Unemployment Insurance, Art. 10 (expenditure of the fund)"),
            law("《中华人民共和国就业促进法》第十五条（就业专项资金的支出）", "Employment Promotion Law, Art. 15 (expenditure of employment funds)"),
            law("《中华人民共和国预算法》第六十三条", "Budget Law, Art. 63")),
    /** A charge bears the code of expenditure of its policy (支出科目相符). */
    CODE_MATCHES("CHN-002", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Nothing is charged that a fund must not be spent on (不得列支禁止事项). */
    OBJECT_PERMITTED(
            "CHN-003",
            Severity.CRITICAL,
            Basis.notice(),
            law("《中华人民共和国社会保险法》第六十四条、第六十九条（社会保险基金）", "Social Insurance Law, Arts. 64 and 69 (social insurance funds)"),
            Basis.engineeringDefault()),
    /** No more is charged than the standard, and than is left of the budget (不超标准、不超预算). */
    WITHIN_STANDARD_AND_BUDGET(
            "CHN-004",
            Severity.CRITICAL,
            Basis.notice(),
            law("《中华人民共和国预算法》第十三条", "Budget Law, Art. 13"),
            law("《财政违法行为处罚处分条例》第六条", "Regulations on Penalties for Fiscal Offences, Art. 6"),
            Basis.engineeringDefault()),
    /** Channels are changed by a decision alone, and money goes back to its own (跨渠道调整须有更正决定). */
    MOVED_BY_DECISION(
            "CHN-005",
            Severity.CRITICAL,
            Basis.notice(),
            law("《失业保险条例》第十一条（专款专用）", "Regulations on Unemployment Insurance, Art. 11 (earmarked use)"),
            law("《中华人民共和国社会保险法》第六十九条（社会保险基金）", "Social Insurance Law, Art. 69 (social insurance funds)"),
            law("《中华人民共和国预算法》第六十三条", "Budget Law, Art. 63")),
    /** Money goes to an account of the beneficiary (收款账户属于享受对象). */
    PAID_TO_BENEFICIARY("CHN-006", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** One item is not charged to two channels (同一事项不得重复列支). */
    CHARGED_ONCE("CHN-007", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    ChannelRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.SPENDING_CHANNEL, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.subsidy.channel.findings", locale);
    }

    private static Basis law(String zh, String en) {
        return Basis.of(Basis.Kind.LAW, zh, en);
    }
}
