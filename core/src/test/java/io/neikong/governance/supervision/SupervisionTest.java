package io.neikong.governance.supervision;

import static io.neikong.governance.Found.shown;
import static io.neikong.governance.supervision.SupervisionRule.CAMPAIGN_MAPPED;
import static io.neikong.governance.supervision.SupervisionRule.SOURCES_FOLLOWED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.neikong.control.Control;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Verdict;
import io.neikong.governance.supervision.CampaignFinding.Area;
import io.neikong.governance.supervision.Matter.Conclusion;
import io.neikong.governance.supervision.Matter.Source;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was found, whoever found it, is mapped and concluded: RSP-000 and RSP-002. */
class SupervisionTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    private static final Set<String> LIST = Set.of("R1", "R2");
    private static final LocalDate AFTER = DUE.plusDays(1);

    @Test
    void the_policy_has_a_control_for_each_rule() {
        SupervisionPolicy policy = new SupervisionPolicy(WorkingCalendar.china());

        assertThat(Stream.<List<? extends Control<?>>>of(
                                policy.onCampaignFindings(),
                                policy.onRegisters(),
                                policy.onMatters(),
                                policy.onComplaints())
                        .flatMap(List::stream)
                        .flatMap(control -> control.rules().stream())
                        .<Rule>map(rule -> rule)
                        .distinct())
                .containsExactlyInAnyOrder(SupervisionRule.values());
    }

    @Test
    void clause_6_0_a_finding_of_the_campaign_has_an_area_a_risk_and_a_control() {
        CampaignFindingMapped control = new CampaignFindingMapped();

        assertThat(control.examine(new CampaignFinding("C1", Area.FINANCE, List.of("R1"), List.of("SEL-001"), LIST))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(shown(
                        control.examine(new CampaignFinding("C1", null, List.of(" "), List.of(), null)),
                        CAMPAIGN_MAPPED,
                        Finding.Kind.BREACH,
                        "lacking"))
                .isEqualTo(List.of("area", "risks", "controls"));
        assertThat(shown(
                        control.examine(new CampaignFinding("C1", Area.FINANCE, List.of("R1"), List.of(), LIST)),
                        CAMPAIGN_MAPPED,
                        Finding.Kind.BREACH,
                        "lacking"))
                .isEqualTo(List.of("controls"));
    }

    @Test
    void a_risk_that_is_not_on_the_list_is_no_risk_of_it() {
        CampaignFindingMapped control = new CampaignFindingMapped();
        CampaignFinding dangling =
                new CampaignFinding("C1", Area.FINANCE, List.of("R9", "R1", "R9"), List.of("SEL-001"), LIST);

        assertThat(shown(control.examine(dangling), CAMPAIGN_MAPPED, Finding.Kind.BREACH, "unlisted"))
                .isEqualTo(List.of("R9"));
        assertThat(shown(
                        control.examine(
                                new CampaignFinding("C1", Area.FINANCE, List.of("R1"), List.of("SEL-001"), null)),
                        CAMPAIGN_MAPPED,
                        Finding.Kind.GAP,
                        "missing"))
                .isEqualTo(List.of("riskList"));
    }

    @Test
    void clause_6_3b_of_each_source_there_is_something_or_a_word_that_there_is_nothing() {
        for (Set<Source> present : Sets.powerSet(EnumSet.allOf(Source.class))) {
            for (Set<Source> none : Sets.powerSet(EnumSet.allOf(Source.class))) {
                Outcome outcome = new AllSourcesRegistered().examine(new SourceRegister("2026", present, none));

                boolean both = Stream.of(Source.values()).anyMatch(one -> present.contains(one) && none.contains(one));
                boolean neither =
                        Stream.of(Source.values()).anyMatch(one -> !present.contains(one) && !none.contains(one));
                assertThat(outcome.verdict())
                        .as("%s and none of %s", present, none)
                        .isEqualTo(both ? Verdict.VIOLATED : neither ? Verdict.UNDETERMINED : Verdict.SATISFIED);
            }
        }
    }

    @Test
    void the_sources_that_are_missing_are_named_in_their_order() {
        Outcome outcome = new AllSourcesRegistered()
                .examine(new SourceRegister("2026", Set.of(Source.COMPLAINT), Set.of(Source.COMPLAINT)));

        assertThat(shown(outcome, SOURCES_FOLLOWED, Finding.Kind.GAP, "missing"))
                .isEqualTo(List.of("DISCIPLINE_INSPECTION", "FUND_AUDIT", "INTERNAL_AUDIT"));
        assertThat(shown(outcome, SOURCES_FOLLOWED, Finding.Kind.BREACH, "contradicted"))
                .isEqualTo(List.of("source.complaint"));
    }

    @Test
    void a_source_of_which_there_are_both_none_and_some_is_called_by_its_name() {
        Finding breach = new AllSourcesRegistered()
                .examine(new SourceRegister("2026", Set.of(Source.values()), Set.of(Source.COMPLAINT)))
                .findings()
                .get(0);

        assertThat(breach.message(Locale.CHINESE)).contains("既声明没有又有登记的来源：举报投诉。");
        assertThat(breach.message(Locale.ENGLISH)).contains("both none and some: complaints.");
    }

    @Test
    void clause_6_3b_a_matter_is_concluded_by_its_last_day() {
        assertThat(examine(DUE, new Conclusion("proven", DUE), AFTER).verdict()).isEqualTo(Verdict.SATISFIED);
        breaks(examine(DUE, new Conclusion("proven", AFTER), AFTER), "circumstances", "concludedLate");
        assertThat(examine(DUE, null, DUE).verdict()).isEqualTo(Verdict.SATISFIED);
        breaks(examine(DUE, null, AFTER), "circumstances", "overdue");
        breaks(examine(DUE, new Conclusion("proven", AFTER.plusDays(1)), AFTER), "circumstances", "overdue");
    }

    @Test
    void what_the_register_does_not_say_is_a_breach() {
        breaks(examine(null, new Conclusion(" ", DUE), AFTER), "lacking", "dueOn", "outcome");
        Matter nameless = new Matter("M1", null, " ", DUE, null, DUE);
        breaks(new MatterConcluded().examine(nameless), "lacking", "source");
    }

    @Test
    void what_a_line_lacks_did_not_happen_on_a_last_day_that_is_still_to_come() {
        Outcome lacking = new MatterConcluded().examine(new Matter("M1", null, "p1", DUE, null, DUE.minusDays(60)));
        assertThat(lacking.findings().get(0).happenedOn()).isEmpty();

        assertThat(examine(DUE, null, AFTER).findings().get(0).happenedOn()).contains(DUE);
    }

    @Test
    void a_conclusion_without_a_day_is_a_gap_once_the_last_day_is_over() {
        assertThat(examine(DUE, new Conclusion("proven", null), DUE).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(shown(
                        examine(DUE, new Conclusion("proven", null), AFTER),
                        SOURCES_FOLLOWED,
                        Finding.Kind.GAP,
                        "missing"))
                .isEqualTo(List.of("concludedOn"));
    }

    private static Outcome examine(@Nullable LocalDate dueOn, @Nullable Conclusion conclusion, LocalDate asOf) {
        return new MatterConcluded().examine(new Matter("M1", Source.FUND_AUDIT, "owner", dueOn, conclusion, asOf));
    }

    private static void breaks(Outcome outcome, String name, String... words) {
        assertThat(shown(outcome, SOURCES_FOLLOWED, Finding.Kind.BREACH, name)).isEqualTo(List.of(words));
    }
}
