package io.neikong.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The links between the documents lead somewhere. */
class LinksTest {

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", "node_modules");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\(<?([^)\\s>]+)>?\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("^[a-z]+:.*");

    @Test
    void every_relative_link_leads_to_a_file_and_every_anchor_to_a_heading() throws IOException {
        List<Path> documents = documents();

        assertThat(documents).contains(Page.ROOT.resolve("README.md"), Page.ROOT.resolve("docs/guides/README.md"));
        List<String> dead = new ArrayList<>();
        for (Path document : documents) {
            for (String link : links(Files.readString(document))) {
                if (!ELSEWHERE.matcher(link).matches() && !leadsSomewhere(document, link)) {
                    dead.add(Page.ROOT.relativize(document) + ": " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void a_link_that_leads_nowhere_is_seen() throws IOException {
        Path readme = Page.ROOT.resolve("README.md");

        assertThat(links("see [a](docs/a.md#b), not `[c](d)`")).containsExactly("docs/a.md#b");
        assertThat(leadsSomewhere(readme, "docs/decisions.md")).isTrue();
        assertThat(leadsSomewhere(readme, "docs/decisions.md#policy-waivers-baselines"))
                .isTrue();
        assertThat(leadsSomewhere(readme, "#run-the-checkup")).isTrue();
        assertThat(leadsSomewhere(readme, "docs/decision.md")).isFalse();
        assertThat(leadsSomewhere(readme, "docs/decisions.md#policies")).isFalse();
    }

    private static List<String> links(String text) {
        return LINK.matcher(CODE.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean leadsSomewhere(Path document, String link) throws IOException {
        String[] parts = URLDecoder.decode(link, StandardCharsets.UTF_8).split("#", 2);
        Path target = parts[0].isEmpty()
                ? document
                : document.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && target.startsWith(Page.ROOT)
                && (parts.length == 1 || anchors(Files.readString(target)).contains(parts[1]));
    }

    /** What the headings of a page are called in links: as GitHub does it. */
    private static Set<String> anchors(String text) {
        Set<String> anchors = new HashSet<>();
        for (MatchResult heading : Pattern.compile("(?m)^#+ (.*)$")
                .matcher(text.replaceAll("(?ms)^```.*?^```$", ""))
                .results()
                .toList()) {
            anchors.add(heading.group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-'));
        }
        return anchors;
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        Files.walkFileTree(Page.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    documents.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return documents;
    }
}
