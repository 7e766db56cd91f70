package io.neikong.finance.notice;

import java.util.List;

/** What a notice of subsidies says, as a whole or in each line (公示要素). */
public enum NoticeElement {
    /** Its title (标题). */
    TITLE("title", false),
    /** The document that the subsidy rests on (政策依据). */
    BASIS_DOCUMENT("basisDocument", false),
    /** The programme (补贴项目). */
    PROGRAMME("programme", false),
    /** The first and the last day of the window (公示起止日期). */
    WINDOW_DATES("windowDates", false),
    /** How to object: telephone, mail or address (异议反映渠道). */
    OBJECTION_CHANNEL("objectionChannel", false),
    /** Who issues it (公示单位). */
    ISSUER("issuer", false),
    /** The day on which it is issued (落款日期). */
    ISSUED_ON("issuedOn", false),
    /** The beneficiary of a line (补贴对象). */
    BENEFICIARY("beneficiary", true),
    /** The standard that the amount is worked out by (补贴标准). */
    STANDARD("standard", true),
    /** The amount of a line (补贴金额). */
    AMOUNT("announcedAmount", true),
    /** The time that is subsidised (补贴所属期间). */
    BENEFIT_PERIOD("benefitPeriod", true);

    /** All of them. */
    static final List<NoticeElement> ALL = List.of(values());

    private final String term;
    private final boolean ofLine;

    NoticeElement(String term, boolean ofLine) {
        this.term = term;
        this.ofLine = ofLine;
    }

    /** The word of the library for it. */
    String term() {
        return term;
    }

    /** Whether each line says it; a notice that says it once for all its lines says it for each. */
    boolean isOfLine() {
        return ofLine;
    }
}
