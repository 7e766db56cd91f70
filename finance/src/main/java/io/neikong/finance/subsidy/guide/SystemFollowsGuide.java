package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.GuideRule.SYSTEM_FOLLOWS_GUIDE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.guide.OperatingGuide.Step;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the system has the steps of the guide and no others, in their order and with their posts (系统流程与细则一致).
 *
 * <p>Time limits are for the guide alone: a system may be quicker.
 */
public record SystemFollowsGuide() implements Control<SystemWorkflow> {

    private static final List<Rule> RULES = List.of(SYSTEM_FOLLOWS_GUIDE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SystemWorkflow workflow) {
        List<Step> guided = workflow.guide().steps();
        List<Step> steps = workflow.steps();
        Outcome outcome = Outcome.satisfied(this, workflow.programme(), RULES);
        if (steps == null || guided.isEmpty()) {
            return outcome.gap(
                    SYSTEM_FOLLOWS_GUIDE,
                    Terms.NONE.when(steps == null, "systemSteps").when(guided.isEmpty(), "guideSteps"));
        }
        boolean sameSteps = steps.size() == guided.size();
        boolean samePosts = true;
        boolean systemPosts = true;
        boolean guidePosts = true;
        for (int i = 0; i < steps.size(); i++) {
            Step inGuide = i < guided.size() ? guided.get(i) : null;
            sameSteps &= inGuide != null && inGuide.step().equals(steps.get(i).step());
        }
        for (int i = 0; i < steps.size(); i++) {
            Step inGuide = counterpart(guided, steps, i, sameSteps);
            samePosts &= !hasOtherPost(steps.get(i), inGuide);
            systemPosts &= steps.get(i).post() != null;
            guidePosts &= inGuide == null || inGuide.post() != null;
        }
        if (!sameSteps || !samePosts) {
            outcome = outcome.breach(SYSTEM_FOLLOWS_GUIDE, seen(workflow, guided, steps, sameSteps));
        }
        return outcome.gap(
                SYSTEM_FOLLOWS_GUIDE,
                Terms.NONE.when(!systemPosts, "systemPosts").when(!guidePosts, "guidePosts"));
    }

    /** The step of the guide that is meant: the one in the same place, or the first one of that name. */
    private static @Nullable Step counterpart(List<Step> guided, List<Step> steps, int i, boolean sameSteps) {
        return sameSteps ? guided.get(i) : find(guided, steps.get(i).step());
    }

    private static boolean hasOtherPost(Step step, @Nullable Step inGuide) {
        return inGuide != null
                && inGuide.post() != null
                && step.post() != null
                && !inGuide.post().equals(step.post());
    }

    private static @Nullable Step find(List<Step> steps, String name) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).step().equals(name)) {
                return steps.get(i);
            }
        }
        return null;
    }

    private static Evidence seen(SystemWorkflow workflow, List<Step> guided, List<Step> steps, boolean sameSteps) {
        List<String> leftOut = names(guided, step -> find(steps, step.step()) == null);
        List<String> added = names(steps, step -> find(guided, step.step()) == null);
        List<String> otherPosts = IntStream.range(0, steps.size())
                .filter(i -> hasOtherPost(steps.get(i), counterpart(guided, steps, i, sameSteps)))
                .mapToObj(i -> steps.get(i).step())
                .distinct()
                .toList();
        boolean otherOrder = !sameSteps && leftOut.isEmpty() && added.isEmpty();
        Evidence seen = Evidence.of(
                        "circumstances",
                        Terms.NONE
                                .when(!leftOut.isEmpty(), "stepsLeftOut")
                                .when(!added.isEmpty(), "stepsAdded")
                                .when(otherOrder, "otherOrder")
                                .when(!otherPosts.isEmpty(), "otherPosts"))
                .and("guide", workflow.guide().guide());
        seen = leftOut.isEmpty() ? seen : seen.and("leftOut", leftOut);
        seen = added.isEmpty() ? seen : seen.and("added", added);
        return otherPosts.isEmpty() ? seen : seen.and("otherPosts", otherPosts);
    }

    private static List<String> names(List<Step> steps, Predicate<Step> which) {
        return steps.stream().filter(which).map(Step::step).distinct().toList();
    }
}
