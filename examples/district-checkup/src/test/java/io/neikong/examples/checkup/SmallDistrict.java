package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A district of a few files, which each test writes for itself and examines as somebody at a terminal does. */
abstract class SmallDistrict {

    @TempDir
    Path temp;

    Path data;

    private final Pattern rules;

    /** Looks at the findings of all rules. */
    SmallDistrict() {
        this("");
    }

    /**
     * Looks at the findings of some rules alone.
     *
     * @param rules  a pattern of how their codes begin, such as {@code ARC|OPS}
     */
    SmallDistrict(String rules) {
        this.rules = Pattern.compile(rules);
    }

    @BeforeEach
    final void make_the_folder() throws IOException {
        data = Files.createDirectory(temp.resolve("data"));
    }

    final void write(String file, String header, String rows) throws IOException {
        Files.writeString(data.resolve(file), header + "\n" + rows);
    }

    /** Rule, kind and subject of what is found on 2026-06-30. */
    final List<String> found() throws IOException {
        return foundOn("2026-06-30");
    }

    /** Rule, kind and subject of what is found in a run in which nothing is warned of. */
    final List<String> foundOn(String asOf) throws IOException {
        Run run = Run.of(data, temp.resolve("out"), "--as-of", asOf);
        assertThat(run.err()).isEmpty();
        return Streams.stream(run.report().get("findings"))
                .map(Run::line)
                .filter(line -> rules.matcher(line).lookingAt())
                .toList();
    }
}
