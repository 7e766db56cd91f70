package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Operating guides. Plants programmes without a guide that will do (OPS-001), other steps in the system (OPS-002), guides that were
 * updated late (OPS-003), claims that were (OPS-004), and papers that nothing asks for (OPS-005).
 */
final class GuideRegister {

    private static final String IN_FORCE = "OPS-001";
    private static final String SYSTEM = "OPS-002";
    private static final String UPDATED = "OPS-003";
    private static final String CLAIM = "OPS-004";
    private static final String MATERIALS = "OPS-005";
    private static final List<String> STEPS = List.of("accept window", "review reviewer", "approve head");

    private final AnswerKey key;
    private final Table policies = new Table("policy", "programme", "handled", "insurance", "issued_on", "from", "to");
    private final Table guides = new Table("guide", "programme", "issued_on", "from", "to");
    private final Table steps = new Table("guide", "position", "step", "post", "limit_days");
    private final Table materials = new Table("guide", "material", "kind", "source", "citation");
    private final Table workflows = new Table("programme", "position", "step", "post");
    private final Table claims = new Table("claim", "unemployment_fund", "training", "applied_on", "decided_on");

    private int programmes;

    GuideRegister(AnswerKey key) {
        this.key = key;
    }

    void plant() {
        inForce();
        inSystem();
        updated();
        grounded();
        claimed();
    }

    private void inForce() {
        programme(one -> {});
        breach(IN_FORCE, programme(one -> one.guideTo = OfficeDays.LAST)); // no longer in force today
        programme(one -> one.guideTo = OfficeDays.LAST.plusDays(1)); // for the last day
        breach(IN_FORCE, programme(one -> one.guideIssuedOn = one.policyIssuedOn.minusDays(1)));
        programme(one -> one.guideIssuedOn = one.policyIssuedOn);
        String nobodyNamed = programme(one -> one.withoutPost = true);
        breach(IN_FORCE, nobodyNamed);
        gap(SYSTEM, nobodyNamed);
        breach(IN_FORCE, programme(one -> one.withoutLimit = true));
        breach(IN_FORCE, programme(one -> one.withoutForm = true));
        programme(one -> {
            one.policyTo = OfficeDays.LAST; // no longer runs
            one.guideTo = OfficeDays.LAST;
        });
        programme(one -> {
            one.handled = "no";
            one.guideTo = OfficeDays.LAST;
        });
        gap(IN_FORCE, programme(one -> one.handled = null));
        gap(IN_FORCE, programme(one -> one.guideIssuedOn = null));
    }

    private void inSystem() {
        breach(SYSTEM, programme(one -> one.system = List.of("accept window", "approve head")));
        breach(SYSTEM, programme(one -> one.system = List.of("accept window", "approve head", "review reviewer")));
        breach(SYSTEM, programme(one -> one.system = List.of("accept window", "review head", "approve head")));
        breach(
                SYSTEM,
                programme(one ->
                        one.system = List.of("accept window", "review reviewer", "pass system", "approve head")));
        gap(SYSTEM, programme(one -> one.system = List.of()));
        gap(SYSTEM, programme(one -> one.system = List.of("accept window", "review ", "approve head")));
    }

    private void updated() {
        changed("2026-01-05", "2026-02-01", "2026-03-03"); // the thirtieth day
        breach(UPDATED, changed("2026-01-05", "2026-02-01", "2026-03-04"));
        changed("2026-01-05", "2026-02-01", "2026-01-05"); // together with the policy
        changed("2026-05-20", "2026-05-31", null); // until today
        breach(UPDATED, changed("2026-05-20", "2026-05-30", null));
        breach(IN_FORCE, "GP%02d".formatted(programmes)); // and the guide is older than the policy
        changed("2026-06-10", "2026-07-01", null); // tomorrow
        gap(UPDATED, changed(null, "2026-02-01", "2026-03-03"));
        gap(IN_FORCE, "GP%02d".formatted(programmes));
    }

    /** The second version of a policy, and of its guide if it was updated. */
    private String changed(@Nullable String issuedOn, String inForceOn, @Nullable String guideIssuedOn) {
        LocalDate day = LocalDate.parse(inForceOn);
        String programme = programme(one -> {
            one.policyTo = day;
            one.guideTo = guideIssuedOn == null ? null : LocalDate.parse(guideIssuedOn);
        });
        String policy = "POL-" + programme + "-2";
        policies.add(policy, programme, "yes", "no", issuedOn, day, null);
        if (guideIssuedOn != null) {
            guide("GD-" + programme + "-2", programme, LocalDate.parse(guideIssuedOn), guideIssuedOn, new Programme());
        }
        return policy;
    }

    private void grounded() {
        String[] strong = {"law", "regulation", "state_council_decision"};
        for (String source : strong) {
            asking("yes", "proof", source, "text");
        }
        breach(MATERIALS, asking("yes", "proof", "ministry", "text"));
        breach(MATERIALS, asking("yes", "proof", "district", "text"));
        asking("no", "proof", "district", "text");
        breach(MATERIALS, asking("no", "proof", null, null));
        asking("yes", "identity", null, null);
        gap(MATERIALS, asking(null, "proof", "city", "text"));
        asking(null, "proof", "law", "text");
        gap(MATERIALS, asking("yes", null, null, null));
        gap(MATERIALS, asking("yes", "proof", "law", null));
    }

    /** The guide of a programme that asks for one more paper. */
    private String asking(
            @Nullable String insurance, @Nullable String kind, @Nullable String source, @Nullable String citation) {
        String guide = "GD-" + programme(one -> one.insurance = insurance);
        materials.add(guide, "further paper", kind, source, citation);
        return guide;
    }

    private void claimed() {
        claim("yes", "yes", "2026-03-02", "2026-03-16");
        breach(CLAIM, claim("yes", "yes", "2026-03-02", "2026-03-17"));
        claim("yes", "yes", "2026-02-09", "2026-02-28"); // a make-up Saturday is the tenth working day
        breach(CLAIM, claim("yes", "yes", "2026-02-09", "2026-03-01"));
        claim("yes", "yes", "2026-06-15", null); // until today
        breach(CLAIM, claim("yes", "yes", "2026-06-12", null));
        breach(CLAIM, claim("yes", "yes", "2023-12-01", "2023-12-18"));
        claim("yes", "yes", "2023-11-30", "2023-12-29"); // before the Regulations
        claim("no", "yes", "2026-03-02", "2026-05-06"); // out of another fund
        claim("yes", "no", "2026-03-02", "2026-05-06"); // for something else
        gap(CLAIM, claim(null, "yes", "2026-03-02", "2026-03-17"));
        claim(null, "yes", "2026-03-02", "2026-03-16"); // in time, whatever it is
        gap(CLAIM, claim("yes", "yes", null, "2026-03-16"));
    }

    private String claim(
            @Nullable String fund, @Nullable String training, @Nullable String appliedOn, @Nullable String decidedOn) {
        String number = "CL%02d".formatted(claims.rows().size() + 1);
        claims.add(number, fund, training, appliedOn, decidedOn);
        return number;
    }

    /** A programme of its own for each, in which all else is in order. */
    private String programme(Consumer<Programme> change) {
        Programme one = new Programme();
        change.accept(one);
        programmes++;
        String programme = "GP%02d".formatted(programmes);
        policies.add(
                "POL-" + programme,
                programme,
                one.handled,
                one.insurance,
                one.policyIssuedOn,
                one.policyIssuedOn,
                one.policyTo);
        guide("GD-" + programme, programme, one.guideIssuedOn, "2025-02-03", one);
        for (String step : one.system) {
            int space = step.indexOf(' ');
            workflows.add(programme, one.system.indexOf(step) + 1, step.substring(0, space), step.substring(space + 1));
        }
        return programme;
    }

    private void guide(String guide, String programme, @Nullable LocalDate issuedOn, String inForceOn, Programme one) {
        guides.add(guide, programme, issuedOn, inForceOn, one.guideTo);
        for (int i = 0; i < STEPS.size(); i++) {
            int space = STEPS.get(i).indexOf(' ');
            steps.add(
                    guide,
                    i + 1,
                    STEPS.get(i).substring(0, space),
                    one.withoutPost && i == 1 ? null : STEPS.get(i).substring(space + 1),
                    one.withoutLimit && i == 1 ? null : 3);
        }
        materials.add(guide, "identity card", "identity", null, null);
        if (!one.withoutForm) {
            materials.add(guide, "application form", "form", null, null);
        }
    }

    private void breach(String rule, String subject) {
        key.breach(rule, subject, "");
    }

    private void gap(String rule, String subject) {
        key.gap(rule, subject, "");
    }

    /** A programme whose policy and guide are of early 2025. */
    private static final class Programme {
        @Nullable
        String handled = "yes";

        @Nullable
        String insurance = "no";

        LocalDate policyIssuedOn = LocalDate.of(2025, 1, 6);

        @Nullable
        LocalDate policyTo;

        @Nullable
        LocalDate guideIssuedOn = LocalDate.of(2025, 1, 20);

        @Nullable
        LocalDate guideTo;

        boolean withoutPost;
        boolean withoutLimit;
        boolean withoutForm;
        List<String> system = STEPS;
    }

    void putInto(Map<String, byte[]> bundle) {
        bundle.put("data/programme_policies.csv", policies.bytes());
        bundle.put("data/guides.csv", guides.bytes());
        bundle.put("data/guide_steps.csv", steps.bytes());
        bundle.put("data/guide_materials.csv", materials.bytes());
        bundle.put("data/workflow_steps.csv", workflows.bytes());
        bundle.put("data/claims.csv", claims.bytes());
    }
}
