package io.neikong.examples.sample;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluations of policies: in time, complete, by somebody independent (POL-001 to POL-003). */
final class Evaluations {

    private static final String BEGIN = "2024-01-10";

    private final Table programmes = new Table("programme", "from", "to", "spent");
    private final Table renewals = new Table("programme", "renewed_on");
    private final Table evaluations = new Table(
            "evaluation",
            "from",
            "to",
            "indicators",
            "data_sources",
            "evaluator",
            "third_party",
            "use_of_result",
            "finished_on");
    private final Table conclusions = new Table("evaluation", "programme", "conclusion");
    private final Table bodies = new Table("body", "legal_representative", "controllers");
    private final Table parties = new Table("programme", "body", "part");
    private final AnswerKey key;

    Evaluations(AnswerKey key) {
        this.key = key;
    }

    void plant() {
        bodies.add("COLLEGE", "LR01", "none");
        bodies.add("INSTITUTE", "LR02", "GROUP");
        bodies.add("GROUP", "LR03", "none");
        bodies.add("SISTER", "LR04", "GROUP");
        bodies.add("SCHOOL", "LR05", "none");
        bodies.add("VEILED", null, null);
        cycles();
        renewals();
        reports();
        evaluators();
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/evaluated_programmes.csv", programmes.bytes());
        files.put("data/programme_renewals.csv", renewals.bytes());
        files.put("data/evaluations.csv", evaluations.bytes());
        files.put("data/evaluation_conclusions.csv", conclusions.bytes());
        files.put("data/evaluation_bodies.csv", bodies.bytes());
        files.put("data/evaluation_parties.csv", parties.bytes());
    }

    private void cycles() {
        evaluated(programme(BEGIN, null, "yes"), "2025-06-30"); // a year ago today
        String late = programme(BEGIN, null, "yes");
        evaluated(late, "2025-06-29");
        key.breach("POL-001", late, "");
        programme("2025-06-30", null, "yes"); // not due before tomorrow
        key.breach("POL-001", programme("2025-06-29", null, "yes"), "");
        programme(BEGIN, null, "no"); // nothing was paid
        key.gap("POL-001", programme(BEGIN, null, null), "");
        programme(BEGIN, "2026-06-30", "yes"); // no longer in force
        String undated = programme(BEGIN, null, "yes");
        key.gap("POL-002", evaluated(undated, null), "");
        key.gap("POL-001", undated, "");
        key.gap("POL-001", programme(null, null, "yes"), "");
    }

    private void renewals() {
        String before = programme(BEGIN, null, "yes");
        renewals.add(before, "2026-01-10");
        evaluated(before, "2026-01-10");
        String after = programme(BEGIN, null, "yes");
        renewals.add(after, "2026-01-10");
        evaluated(after, "2026-01-11");
        key.breach("POL-001", after, "");
        String unpaid = programme(BEGIN, null, "no");
        renewals.add(unpaid, "2026-01-10");
        key.breach("POL-001", unpaid, "");
    }

    private void reports() {
        String one = programme(BEGIN, null, "yes");
        String other = programme(BEGIN, null, "yes");
        String both = evaluated(one, "2026-01-20");
        conclusions.add(both, other, "to be paid to fewer");
        String third = programme(BEGIN, null, "yes");
        String reused = evaluated(third, "2026-01-20");
        conclusions.add(reused, other, null);
        key.breach("POL-002", reused, "");
        String fourth = programme(BEGIN, null, "yes");
        String thin = evaluation("certificates", null, "COLLEGE", "yes", null, "2026-01-20");
        conclusions.add(thin, fourth, "to go on");
        parties.add(fourth, "GROUP", "drafter");
        key.breach("POL-002", thin, "");
        String early = evaluated(programme(BEGIN, null, "yes"), "2025-12-31");
        key.breach("POL-002", early, "");
    }

    private void evaluators() {
        String drafted = programme(BEGIN, null, "yes");
        parties.add(drafted, "GROUP", "drafter");
        parties.add(drafted, "SCHOOL", "beneficiary");
        independent(drafted, "COLLEGE");
        key.breach("POL-003", independent(drafted, "INSTITUTE"), ""); // its parent drafted the policy
        key.breach("POL-003", independent(drafted, "SCHOOL"), "");
        key.gap("POL-003", independent(drafted, "VEILED"), "");
        String assessed = programme(BEGIN, null, "yes");
        parties.add(assessed, "SISTER", "assessor");
        independent(assessed, "COLLEGE");
        key.breach("POL-003", independent(assessed, "INSTITUTE"), ""); // one parent for both
        String inHouse = evaluation("certificates", "register", "EMP", "no", "the cap is lowered", "2026-01-20");
        conclusions.add(inHouse, assessed, "to go on");
        key.breach("POL-003", inHouse, "");
        String unsaid = evaluation("certificates", "register", "COLLEGE", null, "the cap is lowered", "2026-01-20");
        conclusions.add(unsaid, assessed, "to go on");
        key.gap("POL-003", unsaid, "");
    }

    private String programme(@Nullable String from, @Nullable String to, @Nullable String spent) {
        String id = "EP%02d".formatted(programmes.rows().size() + 1);
        programmes.add(id, from, to, spent);
        return id;
    }

    private String evaluated(String programme, @Nullable String finishedOn) {
        parties.add(programme, "GROUP", "drafter");
        return concluded(
                evaluation("certificates", "register", "COLLEGE", "yes", "the cap is lowered", finishedOn), programme);
    }

    private String independent(String programme, String evaluator) {
        return concluded(
                evaluation("certificates", "register", evaluator, "yes", "the cap is lowered", "2026-01-20"),
                programme);
    }

    private String concluded(String evaluation, String programme) {
        conclusions.add(evaluation, programme, "to go on");
        return evaluation;
    }

    private String evaluation(
            String indicators,
            @Nullable String dataSources,
            String evaluator,
            @Nullable String thirdParty,
            @Nullable String useOfResult,
            @Nullable String finishedOn) {
        String id = "EV%02d".formatted(evaluations.rows().size() + 1);
        boolean lately = finishedOn == null || finishedOn.compareTo("2025-12-01") > 0;
        evaluations.add(
                id,
                lately ? "2025-01-01" : "2024-06-01",
                lately ? "2026-01-01" : "2025-06-01",
                indicators,
                dataSources,
                evaluator,
                thirdParty,
                useOfResult,
                finishedOn);
        return id;
    }
}
