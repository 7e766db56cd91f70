package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million grants go through five hundred conflict sets in a virtual machine with 1 GB of heap. */
class MillionGrantsTest {

    private static final int GRANTS = 1_000_000;
    private static final int ROLES = 400;
    private static final int SETS = 500;
    private static final int ONE_IN = 1_000;

    @TempDir
    private Path temp;

    @Test
    void fit_into_one_gigabyte() throws IOException, InterruptedException {
        Path data = Files.createDirectory(temp.resolve("data"));
        writeRoles(data);
        Set<String> expected = writeGrants(data);

        JsonNode findings = new ObjectMapper()
                .readTree(OwnVm.check(data, "1g", temp).resolve("report.json").toFile())
                .get("findings");

        Set<String> inConflict = StreamSupport.stream(findings.spliterator(), false)
                .filter(finding -> finding.get("rule").textValue().equals("SOD-001"))
                .map(finding -> finding.get("subject").textValue())
                .collect(Collectors.toSet());
        assertThat(inConflict).isEqualTo(expected);
    }

    /** Five permissions for each role; each set keeps one of a role apart from one of the next but nine. */
    private static void writeRoles(Path data) throws IOException {
        try (BufferedWriter csv = Files.newBufferedWriter(data.resolve("role_permissions.csv"))) {
            csv.write("role,permission\n");
            for (int i = 0; i < ROLES * 5; i++) {
                csv.write("R" + i / 5 + ",perm" + i + "\n");
            }
        }
        Files.writeString(
                data.resolve("conflicts.json"),
                IntStream.range(0, SETS)
                        .mapToObj(i -> "{\"id\": \"C" + i + "\", \"members\": [\"perm" + i % ROLES * 5 + "\", \"perm"
                                + ((i + 10) % ROLES * 5 + i / ROLES) + "\"]}")
                        .collect(Collectors.joining(",\n", "[", "]")));
    }

    /** Two grants for each person, one in a thousand of a role and the next but nine. */
    private static Set<String> writeGrants(Path data) throws IOException {
        Set<String> inConflict = new HashSet<>();
        try (BufferedWriter grants = Files.newBufferedWriter(data.resolve("grants.csv"));
                BufferedWriter accounts = Files.newBufferedWriter(data.resolve("accounts.csv"))) {
            grants.write("grant,account,role,permission,from,to\n");
            accounts.write("account,person,system,kind,from,to\n");
            for (int i = 0; i < GRANTS / 2; i++) {
                boolean planted = i % ONE_IN == 0;
                int role = i % ROLES;
                int other = (role + (planted ? 10 : 1)) % ROLES;
                accounts.write("account" + i + ",person" + i + ",SUB,personal,2024-01-01,\n");
                grants.write("g" + i + "a,account" + i + ",R" + role + ",,2024-01-01,\n");
                grants.write("g" + i + "b,account" + i + ",R" + other + ",,2024-01-01,\n");
                if (planted) {
                    inConflict.add("person" + i);
                }
            }
        }
        return inConflict;
    }
}
