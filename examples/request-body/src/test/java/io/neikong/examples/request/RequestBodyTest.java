package io.neikong.examples.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@WebMvcTest
class RequestBodyTest {

    private static final String GOOD = """
            {
              "voucher": "2026-03/0017",
              "preparer": "liu", "reviewer": "wang", "bookkeeper": "liu", "chiefAccountant": "chen",
              "amount": 107000.53, "amountInWords": "人民币壹拾万柒仟元零伍角叁分",
              "company": "91350100M000100Y43",
              "persons": ["11010519491231002X"],
              "card": "6222020000000000000",
              "publishedOn": "2026-03-02", "payableOn": "2026-03-09",
              "approvedAt": "2026-03-09T01:00:00Z", "sealedAt": "2026-03-09T01:00:00Z"
            }""";

    private final MockMvc web;
    private final ObjectMapper json;

    @Autowired
    RequestBodyTest(MockMvc web, ObjectMapper json) {
        this.web = web;
        this.json = json;
    }

    @Test
    void takes_a_body_in_order() throws Exception {
        assertThat(post(good(), "zh-CN").getStatus()).isEqualTo(200);
    }

    @Test
    void refuses_a_body_in_the_language_of_the_reader_with_rule_and_remedy() throws Exception {
        ObjectNode body = good().put("bookkeeper", "wang");

        MockHttpServletResponse chinese = post(body, "zh-CN,zh;q=0.9");
        MockHttpServletResponse english = post(body, "en");

        assertThat(chinese.getStatus()).isEqualTo(400);
        assertThat(chinese.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(refusals(chinese)).singleElement().satisfies(refusal -> {
            assertThat(refusal.path("at").asText()).isEqualTo("bookkeeper");
            assertThat(refusal.path("message").asText()).isEqualTo("须由不同人员担任：bookkeeper, reviewer");
            assertThat(refusal.path("rule").asText()).isEqualTo("ACC-002");
            assertThat(refusal.path("remedy").asText()).contains("。");
        });
        assertThat(english.getStatus()).isEqualTo(400);
        assertThat(refusals(english)).singleElement().satisfies(refusal -> {
            assertThat(refusal.path("message").asText()).isEqualTo("must be different persons: bookkeeper, reviewer");
            assertThat(refusal.path("remedy").asText()).endsWith(".");
        });
    }

    @Test
    void shows_each_message_in_its_place() throws Exception {
        ObjectNode body = good().put("amountInWords", "拾元整")
                .put("company", "91350100M000100Y44")
                .put("card", "6222020000000000001")
                .put("payableOn", "2026-03-08")
                .put("sealedAt", "2026-03-09T00:59:59Z");
        body.putArray("persons").add("11010519491231002X").add("110105194912310021");
        body.remove("reviewer");

        assertThat(refusals(post(body, "en")))
                .extracting(refusal ->
                        refusal.path("at").asText() + " " + refusal.path("rule").asText(null))
                .containsExactlyInAnyOrder(
                        "reviewer ACC-002",
                        "amountInWords VCH-003",
                        "amountInWords VCH-004",
                        "company IDN-001",
                        "persons[1].<list element> IDN-002",
                        "card IDN-003",
                        "payableOn null",
                        "payableOn null",
                        "approvedAt SEL-002");
    }

    @Test
    void shows_and_runs_nothing_of_a_hostile_body() throws Exception {
        ObjectNode body = good().put("voucher", "${7*7}{jakarta.validation.constraints.NotNull.message}\\")
                .put("reviewer", "${7*7}")
                .put("bookkeeper", "${7*7}")
                .put("amountInWords", "#{7*7}")
                .put("company", "{0}\\{");
        body.putArray("persons").add("${7*7}");

        String answer = post(body, "en").getContentAsString(StandardCharsets.UTF_8);

        assertThat(answer).contains("ACC-002", "VCH-004", "IDN-001", "IDN-002");
        assertThat(answer).doesNotContain("49", "7*7", "jakarta", "{0}");
    }

    private ObjectNode good() throws Exception {
        return (ObjectNode) json.readTree(GOOD);
    }

    private MockHttpServletResponse post(JsonNode body, String languages) throws Exception {
        return web.perform(MockMvcRequestBuilders.post("/postings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", languages)
                        .content(json.writeValueAsBytes(body)))
                .andReturn()
                .getResponse();
    }

    private List<JsonNode> refusals(MockHttpServletResponse response) throws Exception {
        JsonNode refusals = json.readTree(response.getContentAsByteArray()).path("refusals");
        return StreamSupport.stream(refusals.spliterator(), false).toList();
    }
}
