package io.neikong.finance.incident;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One report of an incident as a document, beside the ledgers of the day on which it was made (要情报告).
 *
 * @param report  the caller's identifier of the report
 * @param reportedOn  the day on which it was made, null if not recorded
 * @param elements  what it says, in any order; null if nobody recorded that
 * @param signature  who signed it, null if nobody did
 * @param sealed  whether it is sealed, null if not recorded
 * @param stated  what it states
 * @param ledger  what the ledgers said at the end of that day, gross
 * @param recovered  what had come back by then, in yuan; null if not recorded or nothing
 * @param correction  the report that it corrects, null if it corrects none
 */
public record IncidentReport(
        String report,
        @Nullable LocalDate reportedOn,
        @Nullable List<Element> elements,
        @Nullable Signature signature,
        @Nullable Boolean sealed,
        Figures stated,
        Figures ledger,
        @Nullable BigDecimal recovered,
        @Nullable Correction correction)
        implements Serializable {

    /** What a report has to say (要情报告要素). */
    public enum Element {
        /** When it was discovered (发现时间). */
        DISCOVERY_TIME,
        /** How it was discovered (发现方式). */
        DISCOVERY_MANNER,
        /** When it happened (发生时间). */
        TIME,
        /** Where (发生地点). */
        PLACE,
        /** Who is involved (涉及人员). */
        PERSONS,
        /** How far it is dealt with or tried (处理、审理进展). */
        PROGRESS,
        /** Which unit reports (报告单位). */
        UNIT,
        /** Whom to ask (联系人). */
        CONTACT,
        /** By which telephone (联系电话). */
        PHONE;

        private static final Element[] ALL = values();

        static Element[] all() {
            return ALL;
        }
    }

    /**
     * A signature (签发).
     *
     * @param person  the identifier of who signed, null if not recorded
     * @param head  whether that is the head or a deputy head of the unit, null if not recorded
     * @param signedOn  the day, null if not recorded
     */
    public record Signature(
            @Nullable String person,
            @Nullable Boolean head,
            @Nullable LocalDate signedOn) implements Serializable {
        public Signature {
            person = Recorded.text(person);
        }
    }

    /**
     * The figures of an incident (要情数据).
     *
     * @param amount  what was lost, in yuan, gross; null if not stated
     * @param persons  how many persons are involved, null if not stated
     * @param discoveredOn  the day of the discovery, null if not stated
     */
    public record Figures(
            @Nullable BigDecimal amount,
            @Nullable Integer persons,
            @Nullable LocalDate discoveredOn) implements Serializable {}

    /**
     * What a report corrects (更正).
     *
     * @param report  the identifier of the earlier report
     * @param kept  whether that is still on record, null if not known
     */
    public record Correction(String report, @Nullable Boolean kept) implements Serializable {
        public Correction {
            Objects.requireNonNull(report, "report");
        }
    }

    public IncidentReport {
        Objects.requireNonNull(report, "report");
        elements = elements == null ? null : List.copyOf(elements);
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(ledger, "ledger");
    }
}
