package io.neikong.governance.evaluation;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who evaluates, and who else has to do with the programmes (评价方及利害关系).
 *
 * @param evaluation  the caller's identifier of the evaluation
 * @param thirdParty  whether somebody outside the administration evaluates, null if not recorded
 * @param evaluator  who evaluates, null if not recorded
 * @param involved  all who have to do with the programmes evaluated; empty if nobody recorded which programmes those are or who has to
 *     do with them, because somebody drafted each
 */
public record EvaluationTask(
        String evaluation,
        @Nullable Boolean thirdParty,
        @Nullable Body evaluator,
        List<Involved> involved) implements Serializable {

    /** What somebody has to do with a programme. */
    public enum Part {
        /** Assessed it before it was decided (决策前评估). */
        ASSESSOR,
        /** Drafted it (起草). */
        DRAFTER,
        /** Gets money from it (受益). */
        BENEFICIARY
    }

    /**
     * A company or another body, and who is behind it (机构).
     *
     * @param body  its identifier, such as its credit code
     * @param legalRepresentative  the identifier of the person who represents it, null if not known
     * @param controllers  the identifiers of the persons and bodies that control it, its parent among them; null if not known, empty if
     *     there are none
     */
    public record Body(
            String body,
            @Nullable String legalRepresentative,
            @Nullable Set<String> controllers) implements Serializable {
        public Body {
            Objects.requireNonNull(body, "body");
            legalRepresentative = Recorded.text(legalRepresentative);
            controllers = controllers == null ? null : Set.copyOf(Recorded.texts(controllers));
        }

        /** Whether one of those behind the one is behind the other, or is it. */
        boolean isConnectedWith(Body other) {
            return stands(body, other)
                    || stands(legalRepresentative, other)
                    || others().anyMatch(one -> stands(one, other));
        }

        private Stream<String> others() {
            return controllers == null ? Stream.empty() : controllers.stream();
        }

        private static boolean stands(@Nullable String one, Body behind) {
            return one != null
                    && (one.equals(behind.body)
                            || one.equals(behind.legalRepresentative)
                            || (behind.controllers != null && behind.controllers.contains(one)));
        }
    }

    /**
     * Somebody who has to do with a programme (相关方).
     *
     * @param body  who
     * @param part  what it has to do with it
     */
    public record Involved(Body body, Part part) implements Serializable {
        public Involved {
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(part, "part");
        }
    }

    public EvaluationTask {
        Objects.requireNonNull(evaluation, "evaluation");
        involved = List.copyOf(involved);
    }
}
