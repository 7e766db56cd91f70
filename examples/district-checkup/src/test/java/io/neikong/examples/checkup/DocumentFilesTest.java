package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 2-1 is judged as far as the files are there, and no further. */
class DocumentFilesTest extends SmallDistrict {

    private static final String DOCUMENTS = "document,unit,kind,from,to,settles_earlier";
    private static final String STAGES = "document,stage,begun_on,done_on,result,reason";
    private static final String EXTENSIONS = "document,issued_on,to";
    private static final String USES = "use,document,applied_on,approved_on,paid_on";
    private static final String OPINIONS = "opinion,document,answer,reason,answered_on";
    private static final String MADE = """
            d1,initiation,,2025-02-10,,
            d1,research,,2025-03-10,,
            d1,comment,2025-03-17,2025-04-17,,
            d1,legality,2025-04-21,2025-04-29,agreed,
            d1,competition,,,not_needed,for persons alone
            d1,deliberation,,2025-05-20,agreed,
            d1,signing,,2025-06-03,,
            d1,publication,,2025-06-05,,
            d1,filing,,2025-06-26,,
            """;

    @Test
    void a_document_is_judged_once_its_steps_and_extensions_are_there() throws IOException {
        write("policy_documents.csv", DOCUMENTS, "d1,EMP,normative,2025-07-01,2026-03-01,no\n");
        write("document_stages.csv", STAGES, "");
        write("document_uses.csv", USES, "u1,d1,2026-03-01,2026-03-01,2026-03-01\n");
        assertThat(found()).isEmpty();

        write("document_extensions.csv", EXTENSIONS, "");
        assertThat(found()).containsExactly("DOC-001 breach d1", "DOC-001 gap d1", "DOC-004 breach u1");

        write("document_stages.csv", STAGES, MADE);
        assertThat(found()).containsExactly("DOC-004 breach u1");

        write("document_extensions.csv", EXTENSIONS, "d1,2026-03-01,2027-07-01\n");
        assertThat(found()).isEmpty();

        write("document_extensions.csv", EXTENSIONS, "d1,2026-03-02,2027-07-01\n");
        assertThat(found()).containsExactly("DOC-004 breach u1", "DOC-005 breach d1");
    }

    @Test
    void what_was_applied_for_before_the_end_is_paid_by_the_words_of_the_document() throws IOException {
        write("document_stages.csv", STAGES, MADE);
        write("document_extensions.csv", EXTENSIONS, "");
        write("document_uses.csv", USES, "u1,d1,2026-02-28,2026-02-28,2026-03-01\nu2,,2026-02-28,,\n");

        write("policy_documents.csv", DOCUMENTS, "d1,EMP,normative,2025-07-01,2026-03-01,yes\n");
        assertThat(found()).containsExactly("DOC-004 gap u2");
        write("policy_documents.csv", DOCUMENTS, "d1,EMP,normative,2025-07-01,2026-03-01,no\n");
        assertThat(found()).containsExactly("DOC-004 breach u1", "DOC-004 gap u2");
        write("policy_documents.csv", DOCUMENTS, "d1,EMP,normative,2025-07-01,2026-03-01,\n");
        assertThat(found()).containsExactly("DOC-004 gap u1", "DOC-004 gap u2");
    }

    @Test
    void opinions_have_a_file_of_their_own() throws IOException {
        write("policy_documents.csv", DOCUMENTS, "d1,EMP,normative,2025-07-01,2028-03-01,no\n");
        write("document_stages.csv", STAGES, MADE);
        write("document_extensions.csv", EXTENSIONS, "");
        write("document_opinions.csv", OPINIONS, """
                o1,d1,,,
                o2,d1,partly,,2025-05-20
                o3,d1,adopted,,2025-05-20
                """);

        assertThat(found()).containsExactly("DOC-006 breach o1", "DOC-006 gap o2");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "policy_documents.csv; document,unit,kind,from,to,settles_earlier#d1,,law,,,; column kind",
                "policy_documents.csv; document,unit,kind,from,to,settles_earlier#d1,,,2025-07-01,2025-07-01,; column to",
                "document_stages.csv; document,stage,begun_on,done_on,result,reason#d9,research,,,,; expected a value of column document in policy_documents.csv",
                "document_stages.csv; document,stage,begun_on,done_on,result,reason#d1,thinking,,,,; column stage",
                "document_stages.csv; document,stage,begun_on,done_on,result,reason#d1,research,soon,,,; column begun_on",
                "document_extensions.csv; document,issued_on,to#d9,,; expected a value of column document in policy_documents.csv",
                "document_uses.csv; use,document,applied_on,approved_on,paid_on#u1,d9,,,; expected a value of column document in policy_documents.csv",
                "document_opinions.csv; opinion,document,answer,reason,answered_on#o1,d1,perhaps,,; column answer",
                "document_opinions.csv; opinion,document,answer,reason,answered_on#o1,,,,; column document",
            })
    void what_cannot_be_read_is_refused_with_its_place(String file, String lines, String message) throws IOException {
        write("policy_documents.csv", DOCUMENTS, "d1,EMP,normative,,,\n");
        write("document_stages.csv", STAGES, "");
        write("document_extensions.csv", EXTENSIONS, "");
        String[] parts = lines.split("#", -1);
        write(file, parts[0], parts[1] + "\n");

        Run run = Run.of(data, temp.resolve("out"), "--as-of", "2026-06-30", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file).contains(message);
    }
}
