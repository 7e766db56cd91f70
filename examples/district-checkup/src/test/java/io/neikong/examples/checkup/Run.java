package io.neikong.examples.checkup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the command line, as somebody at a terminal sees it. */
record Run(int exitCode, String out, String err, Path folder) {

    static Run of(Path data, Path folder, String... options) {
        List<String> arguments = new ArrayList<>(List.of(data.toString(), "--out", folder.toString()));
        arguments.addAll(List.of(options));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                DistrictCheckup.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString(), folder);
    }

    /** A finding of a report in short: rule, kind and subject. */
    static String line(JsonNode finding) {
        return finding.get("rule").textValue() + " " + finding.get("kind").textValue() + " "
                + finding.get("subject").textValue();
    }

    JsonNode report() throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("report.json")));
    }
}
