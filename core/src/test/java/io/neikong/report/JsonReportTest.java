package io.neikong.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.neikong.checkup.Checkup;
import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.ClauseCoverage;
import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Rule;
import io.neikong.control.SampleControl;
import io.neikong.control.SampleRule;
import io.neikong.control.SampleWaivers;
import io.neikong.control.Severity;
import io.neikong.control.Verdict;
import io.neikong.control.Waiver;
import io.neikong.control.Waivers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.schema());

    /** A breach with a day, one that is waived, and a gap. */
    private static final CheckupReport REPORT = Checkup.asOf(LocalDate.of(2026, 5, 31))
            .waivers(Waivers.of(
                    SampleWaivers.waiver("W1", Waiver.Scope.of("TST-001").onSubject("use/1"))))
            .examine(
                    "facts",
                    Stream.of("use/1 APPROVED", "use/2 APPROVED ANNOUNCED @2026-03-05", "use/3 !COUNTED"),
                    List.of(new SampleControl()))
            .run();

    @Test
    void a_report_is_as_the_schema_says() {
        assertThat(errors(json(REPORT))).isEmpty();
        assertThat(errors(json(Written.report(List.of())))).isEmpty();
    }

    @Test
    void a_report_with_evidence_of_every_kind_is_as_the_schema_says() {
        Evidence evidence = Evidence.of("text", "a")
                .andTerm("term", "approvedAt")
                .and("count", 3)
                .and("amount", new BigDecimal("-12.50"))
                .and("flag", true)
                .and("day", LocalDate.of(2026, 3, 5))
                .and("moment", Instant.parse("2026-03-05T02:00:00Z"))
                .and("list", List.of("a", "b"));
        Finding finding = new Finding(
                "SampleControl",
                SampleRule.APPROVED,
                Finding.Kind.BREACH,
                Severity.INFO,
                "use/1",
                List.of(),
                evidence,
                null);

        CheckupReport report = Written.report(List.of(finding));

        assertThat(errors(json(report))).isEmpty();
        assertThat(new String(Written.bytes(out -> JsonReport.write(report, out)), StandardCharsets.UTF_8)
                        .replaceAll("\\s+", ""))
                .contains("\"evidence\":{\"text\":\"a\",\"term\":\"approvedAt\",\"count\":3,\"amount\":-12.50,"
                        + "\"flag\":true,\"day\":\"2026-03-05\",\"moment\":\"2026-03-05T10:00:00+08:00\","
                        + "\"list\":[\"a\",\"b\"]}");
    }

    @Test
    void the_schema_refuses_each_key_that_is_missing_and_each_that_it_does_not_know() {
        List<String> places = new ArrayList<>();
        collect(json(REPORT), "", places);

        assertThat(places).hasSizeGreaterThan(100).allSatisfy(place -> {
            JsonNode without = json(REPORT);
            ((ObjectNode) without.at(parent(place))).remove(place.substring(place.lastIndexOf('/') + 1));
            assertThat(errors(without)).as("without %s", place).isNotEmpty();

            JsonNode more = json(REPORT);
            ((ObjectNode) more.at(parent(place))).put("unheardOf", "x");
            assertThat(errors(more)).as("more beside %s", place).isNotEmpty();
        });
    }

    /** The places of all keys, but for those of the evidence, which every rule names itself. */
    private static void collect(JsonNode node, String place, List<String> places) {
        if (node.isObject() && !place.endsWith("/evidence")) {
            node.fieldNames().forEachRemaining(key -> {
                places.add(place + "/" + key);
                collect(node.get(key), place + "/" + key, places);
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), place + "/" + i, places);
        }
    }

    private static String parent(String place) {
        return place.substring(0, place.lastIndexOf('/'));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/version, 2",
                "/asOf, `\"30.6.2026\"`",
                "/coverage/0/clause, `\"9-9\"`",
                "/coverage/0/status, `\"OK\"`",
                "/coverage/0/examined, -1",
                "/coverage/0/limit/zh, null",
                "/controls/0/rules, []",
                "/findings/0/id, `\"TST-001\"`",
                "/findings/0/severity, `\"HIGH\"`",
                "/findings/0/verdict, `\"SATISFIED\"`",
                "/findings/0/verdict, `\"VIOLATED\"`",
                "/findings/0/waiver, null",
                "/findings/1/waiver, `\"W2\"`",
                "/findings/1/kind, `\"gap\"`",
                "/findings/1/happenedOn, `\"2026-02-30\"`",
                "/findings/1/persons, `[\"a\",\"a\"]`",
                "/findings/1/evidence/value, null",
                "/findings/1/evidence/value, {}",
                "/findings/1/bases/0/kind, `\"RUMOUR\"`",
            })
    void the_schema_refuses_another_value(String place, String value) throws IOException {
        JsonNode wrong = json(REPORT);
        ((ObjectNode) wrong.at(parent(place))).set(place.substring(place.lastIndexOf('/') + 1), MAPPER.readTree(value));

        assertThat(wrong).isNotEqualTo(json(REPORT));
        assertThat(errors(wrong)).isNotEmpty();
    }

    @Test
    void the_schema_knows_the_words_of_the_library() throws IOException {
        JsonNode schema = MAPPER.readTree(JsonReport.schema());

        assertThat(schema.at("/properties/version/const").intValue()).isEqualTo(JsonReport.VERSION);
        assertThat(words(schema, "/$defs/clause/enum"))
                .isEqualTo(Stream.of(Clause.values()).map(Clause::number).toList());
        assertThat(words(schema, "/$defs/coverage/properties/status/enum"))
                .isEqualTo(names(ClauseCoverage.Status.values()));
        assertThat(words(schema, "/$defs/finding/properties/severity/enum")).isEqualTo(names(Severity.values()));
        assertThat(words(schema, "/$defs/basis/properties/kind/enum")).isEqualTo(names(Basis.Kind.values()));
        assertThat(words(schema, "/$defs/finding/properties/kind/enum"))
                .isEqualTo(names(Finding.Kind.values()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(words(schema, "/$defs/finding/properties/verdict/enum"))
                .containsExactlyInAnyOrder(Verdict.VIOLATED.name(), Verdict.WAIVED.name(), Verdict.UNDETERMINED.name());
    }

    private static List<String> words(JsonNode schema, String place) {
        return ImmutableList.copyOf(schema.at(place)).stream()
                .map(JsonNode::textValue)
                .toList();
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    @Test
    void a_finding_says_what_excuses_it_when_it_happened_and_what_it_rested_on_then() {
        JsonNode json = json(REPORT);
        JsonNode waived = json.at("/findings/0");
        JsonNode announced = json.at("/findings/3");

        assertThat(waived.get("waiver").textValue()).isEqualTo("W1");
        assertThat(waived.get("happenedOn").isNull()).isTrue();
        assertThat(waived.get("title").toString()).isEqualTo("{\"zh\":\"标题\",\"en\":\"Title\"}");
        assertThat(announced.get("rule").textValue()).isEqualTo("TST-003");
        assertThat(announced.get("waiver").isNull()).isTrue();
        assertThat(announced.get("happenedOn").textValue()).isEqualTo("2026-03-05");
        assertThat(announced.at("/bases/0/kind").textValue()).isEqualTo("CITY");
        assertThat(announced.at("/bases/0/from").textValue()).isEqualTo("2021-11-26");
        assertThat(announced.at("/bases/0/until").isNull()).isTrue();
        assertThat(announced.at("/bases/1/citation/en").textValue()).startsWith("Engineering default");
    }

    @Test
    void coverage_says_what_is_left_to_people_and_what_each_control_examined() {
        JsonNode json = json(REPORT);

        assertThat(json.at("/coverage/0/clause").textValue()).isEqualTo("P");
        assertThat(json.at("/coverage/0/limit/zh").textValue())
                .isEqualTo(Clause.MECHANISM.limit(Locale.CHINESE).orElseThrow());
        assertThat(json.at("/coverage/1/title/en").textValue()).isEqualTo(Clause.CONTROL_UNIT.title(Locale.ENGLISH));
        assertThat(json.at("/coverage/1/limit").isNull()).isTrue();
        assertThat(json.at("/controls/0").toString())
                .isEqualTo("{\"control\":\"SampleControl\",\"clause\":\"4-3\",\"rules\":[\"TST-001\",\"TST-002\"],"
                        + "\"examined\":3,\"satisfied\":0,\"violated\":1,\"waived\":1,\"undetermined\":1,"
                        + "\"notApplicable\":0}");
    }

    @Test
    void loses_nothing_of_hostile_text() {
        List<String> subjects = new ArrayList<>(Written.HOSTILE);
        subjects.addAll(Written.UNWRITABLE);

        JsonNode json = json(Written.onSubjects(subjects));

        assertThat(errors(json)).isEmpty();
        assertThat(json.findValuesAsText("subject")).containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(json.findValuesAsText("value")).containsExactlyElementsOf(json.findValuesAsText("subject"));
        assertThat(json.get("findings")).allSatisfy(finding -> {
            String subject = finding.get("subject").textValue();
            assertThat(finding.at("/persons/0").textValue()).isEqualTo(subject);
            assertThat(finding.at("/message/en").textValue())
                    .isEqualTo("Of " + subject + " by " + subject + ": " + subject);
        });
    }

    @Property(tries = 300)
    void any_text_comes_back(@ForAll("texts") String text) {
        JsonNode finding = json(Written.onSubjects(List.of(text))).at("/findings/0");

        assertThat(finding.get("subject").textValue()).isEqualTo(text);
        assertThat(finding.at("/evidence/value").textValue()).isEqualTo(text);
        assertThat(finding.at("/message/en").textValue()).isEqualTo("Of " + text + " by " + text + ": " + text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20);
    }

    @Test
    void a_report_that_was_broken_off_does_not_look_whole() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Rule broken = new Rule() {
            private static final long serialVersionUID = 1;

            @Override
            public Line line() {
                return SampleRule.APPROVED.line();
            }

            @Override
            public ResourceBundle sentences(Locale locale) {
                throw new MissingResourceException("no sentences", "findings", "");
            }
        };

        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> JsonReport.write(Written.many(broken, 1), out));
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> MAPPER.readTree(out.toByteArray()));
    }

    private static JsonNode json(CheckupReport report) {
        try {
            return MAPPER.readTree(Written.bytes(out -> JsonReport.write(report, out)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(JsonNode json) {
        return SCHEMA.validate(
                json.toString(),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
