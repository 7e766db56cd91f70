package io.neikong.finance.transfer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened after a case had been sent to the police (移送后的处理步骤).
 *
 * @param step  the caller's identifier of the step
 * @param kind  what happened
 * @param happenedOn  the day; of an answer, the one on which it came in; null if not recorded
 */
public record TransferStep(String step, Kind kind, @Nullable LocalDate happenedOn) implements Serializable {

    /** What can happen. */
    public enum Kind {
        /** The police passed the case on to those who are competent (转送有管辖权的公安机关). */
        FORWARDED,
        /** The police were asked in writing for their answer (书面催询). */
        URGED,
        /** The police filed a case (公安机关立案). */
        FILED,
        /** The police did not file a case (公安机关不予立案). */
        NOT_FILED,
        /** The police were asked to review that (提请复议). */
        REVIEW_ASKED,
        /** The police kept to it after the review (复议维持不予立案). */
        UPHELD,
        /** The procuratorate was asked to supervise it (建议检察机关立案监督). */
        SUPERVISION_ASKED,
        /** It was accepted that no case is filed, and the body goes on by itself (接受不予立案，依法作出处理). */
        ACCEPTED,
        /** The things and papers of the case were handed over to the police (移交涉案物品和材料). */
        HANDED_OVER
    }

    /** Where a case with the police stands (移送后状态). Each state says what may happen next; what may not changes nothing. */
    public enum State {
        /** There is no answer yet (等待答复). */
        AWAITING,
        /** Filed, and the papers are to be handed over (已立案待移交). */
        FILED,
        /** Not filed, and it is for the body to ask for a review or to accept it (不予立案). */
        NOT_FILED,
        /** Under review (复议中). */
        UNDER_REVIEW,
        /** Not filed after the review, and it is for the body to ask the procuratorate or to accept it (复议维持). */
        UPHELD,
        /** With the procuratorate (检察监督中). */
        SUPERVISED,
        /** Handed over to the police (已移交). */
        HANDED_OVER,
        /** With the body again (已收回自行处理). */
        TAKEN_BACK;

        /** Whether that may happen now. */
        public boolean permits(Kind kind) {
            return switch (kind) {
                case FORWARDED -> this == AWAITING;
                case URGED -> isForThePolice();
                case FILED -> this == AWAITING || this == UNDER_REVIEW || this == SUPERVISED;
                case NOT_FILED -> this == AWAITING;
                case REVIEW_ASKED -> this == NOT_FILED;
                case UPHELD -> this == UNDER_REVIEW;
                case SUPERVISION_ASKED -> this == NOT_FILED || this == UPHELD;
                case ACCEPTED -> this == NOT_FILED || this == UPHELD || this == SUPERVISED;
                case HANDED_OVER -> this == FILED;
            };
        }

        /** Where it stands after that; where it stood if that may not happen now. */
        public State after(Kind kind) {
            if (!permits(kind)) {
                return this;
            }
            return switch (kind) {
                case FORWARDED, URGED -> this;
                case FILED -> FILED;
                case NOT_FILED -> NOT_FILED;
                case REVIEW_ASKED -> UNDER_REVIEW;
                case UPHELD -> UPHELD;
                case SUPERVISION_ASKED -> SUPERVISED;
                case ACCEPTED -> TAKEN_BACK;
                case HANDED_OVER -> HANDED_OVER;
            };
        }

        /** Whether the body has to act next, and has days to do so. */
        public boolean isForTheBody() {
            return this == FILED || this == NOT_FILED || this == UPHELD;
        }

        /** Whether the police have to act next, and have days to do so. */
        public boolean isForThePolice() {
            return this == AWAITING || this == UNDER_REVIEW;
        }
    }

    public TransferStep {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(kind, "kind");
    }
}
