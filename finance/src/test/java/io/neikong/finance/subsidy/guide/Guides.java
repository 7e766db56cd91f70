package io.neikong.finance.subsidy.guide;

import io.neikong.finance.subsidy.guide.GuidedProgramme.PolicyVersion;
import io.neikong.finance.subsidy.guide.OperatingGuide.Material;
import io.neikong.finance.subsidy.guide.OperatingGuide.Material.Kind;
import io.neikong.finance.subsidy.guide.OperatingGuide.Material.Source;
import io.neikong.finance.subsidy.guide.OperatingGuide.Step;
import io.neikong.time.Answer;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guides as the tests of this package need them, judged on 2026-06-30. */
final class Guides {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final Step ACCEPT = step("accept", "window");
    static final Step REVIEW = step("review", "reviewer");
    static final Step APPROVE = step("approve", "head");
    static final List<Step> STEPS = List.of(ACCEPT, REVIEW, APPROVE);
    static final Material CARD = new Material("card", Kind.IDENTITY, null, null);
    static final Material FORM = new Material("form", Kind.FORM, null, null);

    private Guides() {}

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static Step step(String step, @Nullable String post) {
        return new Step(step, post, Period.workingDays(3));
    }

    static Material proof(@Nullable Source source, @Nullable String citation) {
        return new Material("proof", Kind.PROOF, source, citation);
    }

    static OperatingGuide guide(@Nullable String issuedOn) {
        return guide(issuedOn, STEPS, List.of(CARD, FORM));
    }

    static OperatingGuide guide(@Nullable String issuedOn, List<Step> steps, @Nullable List<Material> materials) {
        return new OperatingGuide("guide", day(issuedOn), from("2024-01-02"), steps, materials);
    }

    static PolicyVersion policy(@Nullable String issuedOn, @Nullable String inForceOn) {
        return new PolicyVersion("policy", day(issuedOn), from(inForceOn));
    }

    static GuidedProgramme programme(PolicyVersion policy, OperatingGuide... guides) {
        return new GuidedProgramme("programme", Answer.YES, List.of(policy), List.of(guides), AS_OF);
    }

    static Validity from(@Nullable String day) {
        return Validity.ofDays(day(day), null);
    }
}
