package io.neikong.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.neikong.examples.guides.Page.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The programs of one page, compiled together, with the files that they read beside them. */
final class Programs implements AutoCloseable {

    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE =
            Pattern.compile("^(?:public |final )*(?:class|record|enum|interface) (\\w+)", Pattern.MULTILINE);

    private static final Pattern TESTS = Pattern.compile("@Test\\b|implements \\w+Contract\\b");

    private final List<Block> blocks;
    private final URLClassLoader classes;

    /** Compiles the blocks of Java of a page into a folder and lays its properties files beside them. */
    Programs(Page page, Path folder) throws IOException {
        this.blocks = page.blocks();
        List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", "-proc:none", "-d", folder.toString()));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        for (Block block : page.blocks("java")) {
            Path source = Files.createDirectories(folder.resolve("src")).resolve(simpleName(block) + ".java");
            assertThat(source).as("two programs of one name in %s", page).doesNotExist();
            arguments.add(Files.writeString(source, block.body()).toString());
        }
        for (Block block : page.blocks("properties")) {
            Path file = folder.resolve(block.file().replace("src/main/resources/", ""));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.body());
        }
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments.toArray(String[]::new));
        assertThat(compiled)
                .as("%s: %s", page, errors.toString(StandardCharsets.UTF_8))
                .isZero();
        this.classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Programs.class.getClassLoader());
    }

    /** What each program has to print, as the block of text says that follows it. */
    Map<String, String> promised() {
        Map<String, String> promised = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).is("java") && blocks.get(i).body().contains("static void main(")) {
                assertThat(i + 1 < blocks.size() && blocks.get(i + 1).is("text"))
                        .as("a block of text after %s", className(blocks.get(i)))
                        .isTrue();
                promised.put(className(blocks.get(i)), blocks.get(i + 1).body());
            }
        }
        return promised;
    }

    /** Runs the main method of a class and returns what it prints. */
    String run(String className) throws Exception {
        Method main = classes.loadClass(className).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Runs all tests; each class that has any has to have one that passes. */
    void testAll() throws ClassNotFoundException {
        for (Block block : blocks) {
            if (block.is("java") && TESTS.matcher(block.body()).find()) {
                test(className(block));
            }
        }
    }

    private void test(String className) throws ClassNotFoundException {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(classes.loadClass(className)))
                                .build(),
                        listener);
        StringWriter failures = new StringWriter();
        listener.getSummary().printFailuresTo(new PrintWriter(failures));
        assertThat(listener.getSummary().getTotalFailureCount())
                .as("%s: %s", className, failures)
                .isZero();
        assertThat(listener.getSummary().getTestsSucceededCount()).as(className).isPositive();
    }

    private static String className(Block block) {
        Matcher named = PACKAGE.matcher(block.body());
        return (named.find() ? named.group(1) + "." : "") + simpleName(block);
    }

    private static String simpleName(Block block) {
        Matcher type = TYPE.matcher(block.body());
        assertThat(type.find()).as("a type in %s", block.body()).isTrue();
        return type.group(1);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
