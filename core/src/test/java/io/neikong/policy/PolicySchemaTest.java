package io.neikong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicySchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PolicyFile.schema());

    private static final String GOOD = """
            {"version": 1, "overrides": [
            {"parameter": "pub.window", "layer": "PROGRAMME", "for": "J01", "value": {"amount": 7, "unit": "CALENDAR_DAY", "startInclusive": false}, "basis": "Doc 1", "author": "p1", "approver": "p2", "from": "2026-01-01", "to": "2027-01-01"},
            {"parameter": "dec.collectiveAmount", "layer": "CITY", "for": null, "value": {"amount": "500000.00", "unit": "CNY"}},
            {"parameter": "tsv.minAttendance", "layer": "CITY", "value": {"amount": 85, "unit": "PERCENT"}},
            {"parameter": "tsv.hourMinutes", "layer": "CITY", "value": {"amount": 50, "unit": "MINUTE"}},
            {"parameter": "xfr.send", "layer": "DISTRICT", "value": {"amount": 12, "unit": "HOUR"}},
            {"parameter": "rot.max", "layer": "POST_CLASS", "for": "UI_FUND", "value": {"amount": 2, "unit": "YEAR"}},
            {"parameter": "dec.quorum", "layer": "DISTRICT", "value": "2/3"},
            {"parameter": "acc.mode", "layer": "DISTRICT", "value": "PAIRWISE"}
            ]}
            """;

    private static List<Error> errors(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void the_published_schema_is_what_the_parameters_generate() {
        assertThat(PolicyFile.schema()).isEqualTo(PolicySchema.generate());
    }

    @Test
    void accepts_a_policy_with_every_parameter_in_every_layer() {
        assertThat(errors(Samples.json(Samples.everything()))).isEmpty();
    }

    @Test
    void accepts_what_the_reader_accepts() {
        assertThat(errors(GOOD)).isEmpty();
        assertThat(Samples.read(GOOD).overrides()).hasSize(8);
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"version\": 1,        | ''                          | required             | ', expected the key version, but was an object without it'",
                "\"version\": 1,        | \"version\": 2,             | const                | /version, expected a whole number from 1 to 1, but was 2",
                "\"version\": 1,        | \"version\": \"1\",         | const                | /version, expected a whole number from 1 to 1, but was \"1\"",
                "\"version\": 1,        | \"version\": 1, \"note\": 1, | additionalProperties | '/note, expected one of the keys version, overrides, $schema, but was \"note\"'",
                "\"parameter\": \"pub.window\" | \"parameter\": \"pub.windows\" | enum          | '/overrides/0/parameter, expected the key of a parameter, such as pub.window, pub.objectionDays, pub.removeAfter, but was \"pub.windows\"'",
                "\"parameter\": \"pub.window\" | \"parameter\": \"windows\"    | enum          | '/overrides/0/parameter, expected the key of a parameter, but was \"windows\"'",
                "\"parameter\": \"pub.window\" | \"parameter\": 5            | enum             | /overrides/0/parameter, expected text, but was 5",
                "\"parameter\": \"pub.window\", | ''                          | required     | /overrides/0, expected the key parameter, but was an object without it",
                "\"layer\": \"PROGRAMME\",  | ''                          | required         | /overrides/0, expected the key layer, but was an object without it",
                "PROGRAMME              | BUILT_IN                    | enum                 | '/overrides/0/layer, expected one of \"CITY\", \"DISTRICT\", \"PROGRAMME\", but was \"BUILT_IN\"'",
                "PROGRAMME              | POST_CLASS                  | enum                 | '/overrides/0/layer, expected one of \"CITY\", \"DISTRICT\", \"PROGRAMME\", but was \"POST_CLASS\"'",
                "PROGRAMME              | programme                   | enum                 | '/overrides/0/layer, expected one of \"CITY\", \"DISTRICT\", \"PROGRAMME\", but was \"programme\"'",
                "PROGRAMME              | DISTRICT                    | type                 | /overrides/0/for, expected no key for in the layer DISTRICT, but was \"J01\"",
                "\"for\": \"J01\",      | ''                          | required             | '/overrides/0, expected the key for, naming the programme or post class, but was an object without it'",
                "\"for\": \"J01\"       | \"for\": null               | type                 | '/overrides/0, expected the key for, naming the programme or post class, but was an object without it'",
                "\"for\": \"J01\"       | \"for\": \" \"              | pattern              | /overrides/0/for, expected text that is not blank, but was \" \"",
                "\"for\": \"J01\"       | \"for\": 1                  | type                 | /overrides/0/for, expected text, but was 1",
                "\"amount\": 7,         | ''                          | required             | /overrides/0/value, expected the key amount, but was an object without it",
                "\"amount\": 7          | \"amount\": -7              | minimum              | /overrides/0/value/amount, expected a whole number from 0 to 9999, but was -7",
                "\"amount\": 7          | \"amount\": 10000           | maximum              | /overrides/0/value/amount, expected a whole number from 0 to 9999, but was 10000",
                "\"amount\": 7          | \"amount\": 99999999999999999999 | maximum         | /overrides/0/value/amount, expected a whole number from 0 to 9999, but was 99999999999999999999",
                "\"amount\": 7          | \"amount\": 7.5             | type                 | /overrides/0/value/amount, expected a whole number from 0 to 9999, but was 7.5",
                "\"amount\": 7          | \"amount\": \"7\"           | type                 | /overrides/0/value/amount, expected a whole number from 0 to 9999, but was \"7\"",
                "\"amount\": 7          | \"amount\": null            | type                 | /overrides/0/value, expected the key amount, but was null",
                "CALENDAR_DAY           | YEAR                        | enum                 | '/overrides/0/value/unit, expected one of \"CALENDAR_DAY\", \"WORKING_DAY\", but was \"YEAR\"'",
                "\"startInclusive\": false | \"startInclusive\": 0    | enum                 | /overrides/0/value/startInclusive, expected true or false, but was 0",
                "\"startInclusive\"     | \"rollover\"                | enum                 | '/overrides/0/value/rollover, expected one of \"NONE\", \"NEXT_WORKING_DAY\", but was false'",
                "\"startInclusive\"     | \"inclusive\"               | additionalProperties | '/overrides/0/value/inclusive, expected one of the keys amount, unit, startInclusive, rollover, but was \"inclusive\"'",
                "\"amount\": 7, \"unit\": \"CALENDAR_DAY\", \"startInclusive\": false | \"amount\": 0, \"unit\": \"CALENDAR_DAY\", \"startInclusive\": true | minimum | /overrides/0/value/amount, expected a whole number from 1 to 9999, but was 0",
                "\"basis\": \"Doc 1\"   | \"basis\": [\"Doc 1\"]      | type                 | /overrides/0/basis, expected text, but was an array",
                "\"author\": \"p1\"     | \"author\": \"\"            | pattern              | /overrides/0/author, expected text that is not blank, but was \"\"",
                "\"author\": \"p1\"     | \"maker\": \"p1\"           | additionalProperties | '/overrides/0/maker, expected one of the keys parameter, layer, value, for, basis, author, approver, from, to, recordedOn, but was \"maker\"'",
                "2026-01-01             | 2026-02-30                  | format               | '/overrides/0/from, expected a day such as 2026-02-14, between 1900 and 2199, but was \"2026-02-30\"'",
                "2026-01-01             | 2026/1/1                    | format               | '/overrides/0/from, expected a day such as 2026-02-14, between 1900 and 2199, but was \"2026/1/1\"'",
                "2026-01-01             | 0026-01-01                  | pattern              | '/overrides/0/from, expected a day such as 2026-02-14, between 1900 and 2199, but was \"0026-01-01\"'",
                "\"500000.00\"          | 500000                      | type                 | '/overrides/1/value/amount, expected an amount as text, such as \"10000.00\", below 10^13, but was 500000'",
                "\"500000.00\"          | \"500000.005\"              | pattern              | '/overrides/1/value/amount, expected an amount as text, such as \"10000.00\", below 10^13, but was \"500000.005\"'",
                "\"500000.00\"          | \"-1\"                      | pattern              | '/overrides/1/value/amount, expected an amount as text, such as \"10000.00\", below 10^13, but was \"-1\"'",
                "\"CNY\"                | \"USD\"                     | enum                 | /overrides/1/value/unit, expected \"CNY\", but was \"USD\"",
                "85                     | 1001                        | maximum              | /overrides/2/value/amount, expected a whole number from 0 to 1000, but was 1001",
                "50,                    | 0,                          | minimum              | /overrides/3/value/amount, expected a whole number from 1 to 9999, but was 0",
                "\"MINUTE\"             | \"SECOND\"                  | enum                 | '/overrides/3/value/unit, expected one of \"HOUR\", \"MINUTE\", but was \"SECOND\"'",
                "12, \"unit\": \"HOUR\" | 12, \"unit\": \"HOUR\", \"rollover\": \"NEXT_WORKING_DAY\" | enum | '/overrides/4/value, expected hours without start day and rollover, but was others'",
                "2, \"unit\": \"YEAR\"  | 0, \"unit\": \"YEAR\"       | minimum              | /overrides/5/value/amount, expected a whole number from 1 to 9999, but was 0",
                "2, \"unit\": \"YEAR\"  | 2, \"unit\": \"YEAR\", \"rollover\": \"NONE\" | additionalProperties | '/overrides/5/value/rollover, expected one of the keys amount, unit, but was \"rollover\"'",
                "\"2/3\"                | \"2/0\"                     | pattern              | '/overrides/6/value, expected a ratio as text, such as \"2/3\", but was \"2/0\"'",
                "\"2/3\"                | 0.67                        | type                 | '/overrides/6/value, expected a ratio as text, such as \"2/3\", but was 0.67'",
                "\"PAIRWISE\"           | \"Pairwise\"                | enum                 | '/overrides/7/value, expected one of \"PAIRWISE\", \"NOT_ALL_SAME\", but was \"Pairwise\"'",
                "{\"amount\": 85, \"unit\": \"PERCENT\"} | 85        | type                 | '/overrides/2/value, expected an object with the keys amount, unit, but was 85'",
            })
    void schema_and_reader_refuse_the_same_for_the_same_reason(
            String good, String bad, String keyword, String refusal) {
        String wrong = wrong(good, bad);

        assertRefused(wrong, refusal);
        String pointer = refusal.substring(0, refusal.indexOf(','));
        assertThat(errors(wrong))
                .anySatisfy(error -> assertThat(error.getKeyword()).isEqualTo(keyword))
                .allSatisfy(error -> assertThat(
                                isOnOnePath(error.getInstanceLocation().toString(), pointer))
                        .as("%s is about %s", error, pointer)
                        .isTrue());
    }

    private static boolean isOnOnePath(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /** A schema sees values, not text, and not how they lie to each other. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"version\": 1,     | \"version\": 1, \"version\": 1,  | a key that stands twice     | /version, expected each key once, but was the same key again",
                "\"amount\": 7       | \"amount\": 7, \"amount\": 8     | a key that stands twice deep inside | /overrides/0/value/amount, expected each key once, but was the same key again",
                "\"amount\": 7       | \"amount\": 7.0                  | a whole number with a point | /overrides/0/value/amount, expected a whole number from 0 to 9999, but was 7.0",
                "2027-01-01          | 2026-01-01                       | an end that is not after the start | /overrides/0/to, expected a day after 2026-01-01, but was 2026-01-01",
            })
    void the_reader_refuses_what_is_beyond_a_schema(String good, String bad, String what, String refusal) {
        String wrong = wrong(good, bad);

        assertRefused(wrong, refusal);
        assertThat(errors(wrong)).isEmpty();
    }

    @ParameterizedTest(name = "refuses [{0}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "''              | ', expected a JSON object, but was an empty file'",
                "null            | ', expected an object with the keys version, overrides, but was null'",
                "[]              | ', expected an object with the keys version, overrides, but was an array'",
                "7               | ', expected an object with the keys version, overrides, but was 7'",
                "{\"version\": 1, \"overrides\": {}} | /overrides, expected an array, but was an object",
                "{\"version\": 1, \"overrides\": [1]} | '/overrides/0, expected an object with the keys parameter, layer, value, but was 1'",
                "{\"version\": 1, \"overrides\": []} {} | ', expected nothing after the object, but was an object'",
                "{\"version\": 1, \"overrides\": []} // | ', expected JSON, but was '",
                "{'version': 1, \"overrides\": []} | ', expected JSON, but was '",
                "{\"version\": 01, \"overrides\": []} | ', expected JSON, but was '",
                "{\"version\": NaN, \"overrides\": []} | ', expected JSON, but was '",
                "{\"version\": 1, \"overrides\": [],} | ', expected JSON, but was '",
                "{\"version\": 1, \"overrides\": [ | ', expected JSON, but was '",
            })
    void the_reader_refuses_another_shape(String json, String refusal) {
        assertRefused(json, refusal);
    }

    private static String wrong(String good, String bad) {
        assertThat(GOOD).contains(good);
        return GOOD.replace(good, bad);
    }

    private static void assertRefused(String json, String refusal) {
        int comma = refusal.indexOf(',');
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> Samples.read(json))
                .satisfies(refused -> {
                    assertThat(refused.pointer()).isEqualTo(refusal.substring(0, comma));
                    assertThat(refused)
                            .hasMessageContaining(refusal.substring(comma + 2).strip());
                });
    }
}
