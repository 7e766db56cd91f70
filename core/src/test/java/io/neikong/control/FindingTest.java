package io.neikong.control;

import static io.neikong.control.SampleRule.APPROVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final Finding BREACH = finding(Finding.Kind.BREACH, Evidence.of("value", "one"), "p2", "p1");

    @Test
    void sorts_its_persons_and_names_each_once() {
        assertThat(finding(Finding.Kind.BREACH, Evidence.NONE, "p2", "p1", "p2").persons())
                .containsExactly("p1", "p2");
    }

    @Test
    void keeps_its_identifier_when_only_evidence_severity_or_waiver_change() {
        Finding tomorrow = finding(Finding.Kind.BREACH, Evidence.of("value", "two"), "p1", "p2");

        assertThat(tomorrow.id()).isEqualTo(BREACH.id()).matches("TST-001-[0-9a-f]{16}");
        assertThat(BREACH.waivedBy("W1").id()).isEqualTo(BREACH.id());
    }

    @Test
    void has_another_identifier_for_another_kind_person_or_thing() {
        assertThat(List.of(
                        BREACH.id(),
                        finding(Finding.Kind.GAP, Evidence.of("value", "one"), "p2", "p1")
                                .id(),
                        finding(Finding.Kind.BREACH, Evidence.NONE, "p1").id(),
                        finding(Finding.Kind.BREACH, Evidence.NONE, "p1p2").id(),
                        finding(Finding.Kind.BREACH, Evidence.about("set", "C1"), "p1", "p2")
                                .id(),
                        finding(Finding.Kind.BREACH, Evidence.about("set", "C2"), "p1", "p2")
                                .id(),
                        finding(Finding.Kind.BREACH, Evidence.about("set", "C1").andAbout("unit", "U"), "p1", "p2")
                                .id(),
                        finding(Finding.Kind.BREACH, Evidence.NONE.andAbout("since", Instant.EPOCH), "p1", "p2")
                                .id(),
                        finding(
                                        Finding.Kind.BREACH,
                                        Evidence.NONE.andAbout("since", Instant.EPOCH.plusSeconds(1)),
                                        "p1",
                                        "p2")
                                .id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void is_spoken_in_the_language_of_the_reader() {
        assertThat(BREACH.title(Locale.SIMPLIFIED_CHINESE)).isEqualTo("标题");
        assertThat(BREACH.message(Locale.CHINESE)).isEqualTo("对象：use/1；人员：p1、p2；值：one");
        assertThat(BREACH.message(Locale.UK)).isEqualTo("Of use/1 by p1, p2: one");
        assertThat(BREACH.message(Locale.FRANCE)).isEqualTo("Of use/1 by p1, p2: one");
        assertThat(BREACH.remedy(Locale.ENGLISH)).isEqualTo("Mend it");
    }

    @Test
    void asks_for_what_is_missing_in_words() {
        Finding gap = finding(Finding.Kind.GAP, Evidence.missing(Terms.of("approvedAt", "seal")));

        assertThat(gap.message(Locale.CHINESE)).isEqualTo("缺失：审批时间、seal");
        assertThat(gap.remedy(Locale.ENGLISH))
                .isEqualTo("Supply what is missing (time of approval, seal) and examine again;"
                        + " until then this counts as not passed.");
        assertThat(gap.remedy(Locale.CHINESE)).isEqualTo("请补齐缺失内容（审批时间、seal）后重新检查；补齐之前不视为通过。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{persons}", "{value}", "$1", "\\", "{"})
    void takes_a_value_for_text_and_never_for_a_place(String value) {
        assertThat(finding(Finding.Kind.BREACH, Evidence.of("value", value), "p1")
                        .message(Locale.ENGLISH))
                .isEqualTo("Of use/1 by p1: " + value);
    }

    @Test
    void leaves_out_an_optional_part_without_a_value() {
        Finding without = finding(Finding.Kind.BREACH, Evidence.of("value", "x"), "p1");
        Finding with = finding(Finding.Kind.BREACH, Evidence.of("value", "x").and("day", "[{value}]"), "p1");

        assertThat(without.remedy(Locale.ENGLISH)).isEqualTo("Mend it");
        assertThat(with.remedy(Locale.ENGLISH)).isEqualTo("Mend it by [{value}]");
    }

    @Test
    void leaves_out_an_optional_part_about_persons_if_nobody_is_known() {
        assertThat(finding(Finding.Kind.GAP, Evidence.missing(Terms.of("seal"))).message(Locale.ENGLISH))
                .isEqualTo("Missing: seal");
        assertThat(finding(Finding.Kind.GAP, Evidence.missing(Terms.of("seal")), "p1")
                        .message(Locale.ENGLISH))
                .isEqualTo("Missing: seal, of p1");
    }

    @Test
    void has_another_identifier_if_another_control_found_it() {
        Finding other = new Finding(
                "Other",
                APPROVED,
                BREACH.kind(),
                BREACH.severity(),
                "use/1",
                BREACH.persons(),
                BREACH.evidence(),
                null);

        assertThat(other.id()).isNotEqualTo(BREACH.id());
    }

    @Test
    void leaves_a_place_without_a_value_visible() {
        assertThat(finding(Finding.Kind.BREACH, Evidence.NONE, "p1").message(Locale.ENGLISH))
                .isEqualTo("Of use/1 by p1: {value}");
    }

    @ParameterizedTest(name = "happened on {0}: {1}")
    @CsvSource({
        "2024-06-30, old and always",
        "2024-07-01, new and always",
        ", old and new and always",
    })
    void rests_on_the_text_that_was_in_force_when_it_happened(@Nullable LocalDate day, String bases) {
        LocalDate change = LocalDate.of(2024, 7, 1);
        Rule.Line line = new Rule.Line(
                "TST-009",
                Clause.SEALS,
                Severity.MAJOR,
                List.of(
                        Basis.of(Basis.Kind.LAW, "旧", "old").until(change),
                        Basis.of(Basis.Kind.LAW, "新", "new").from(change),
                        Basis.of(Basis.Kind.CITY, "一直", "always")));
        Finding finding = new Finding(
                "Sample",
                new VersionedRule(line),
                Finding.Kind.BREACH,
                Severity.MAJOR,
                "use/1",
                List.of(),
                Evidence.happenedOn(day),
                null);

        assertThat(finding.happenedOn()).isEqualTo(Optional.ofNullable(day));
        assertThat(finding.bases().stream()
                        .map(basis -> basis.citation(Locale.ENGLISH))
                        .collect(Collectors.joining(" and ")))
                .isEqualTo(bases);
    }

    @Test
    void happened_on_the_day_it_was_in_shanghai() {
        Instant lateInTheEveningOfUtc = Instant.parse("2024-06-30T16:00:00Z");

        assertThat(Evidence.happenedOn(lateInTheEveningOfUtc).happenedOn()).contains(LocalDate.of(2024, 7, 1));
        assertThat(Evidence.happenedOn(lateInTheEveningOfUtc.minusMillis(1)).happenedOn())
                .contains(LocalDate.of(2024, 6, 30));
    }

    private record VersionedRule(Line line) implements Rule {
        @Override
        public ResourceBundle sentences(Locale locale) {
            return APPROVED.sentences(locale);
        }
    }

    private static Finding finding(Finding.Kind kind, Evidence evidence, String... persons) {
        return new Finding("Sample", APPROVED, kind, Severity.MAJOR, "use/1", List.of(persons), evidence, null);
    }
}
