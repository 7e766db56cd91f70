package io.neikong.testkit;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SimpleDocTreeVisitor;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the Javadoc in the sources says of records, enums and their parts, read with the compiler of the JDK. */
final class SourceJavadoc {

    private final Map<String, String> words = new HashMap<>();

    private SourceJavadoc() {}

    /**
     * Reads the sources of some types. What is not there has no words.
     *
     * @param types  the types, nested ones too
     * @param folders  where sources are, each a folder with the outermost package in it
     */
    static SourceJavadoc read(Collection<Class<?>> types, List<Path> folders) {
        List<Path> files = types.stream()
                .map(type -> outermost(type).getName().replace('.', '/') + ".java")
                .distinct()
                .flatMap(file -> folders.stream().map(folder -> folder.resolve(file)))
                .filter(Files::exists)
                .toList();
        SourceJavadoc javadoc = new SourceJavadoc();
        if (!files.isEmpty()) {
            javadoc.read(files);
        }
        return javadoc;
    }

    /** The first sentence on a type, empty if there is none. */
    String of(Class<?> type) {
        return words.getOrDefault(type.getName(), "");
    }

    /** What is said of a component of a record or a constant of an enum, empty if nothing is. */
    String of(Class<?> type, String part) {
        return words.getOrDefault(key(type.getName(), part), "");
    }

    private static String key(String type, String part) {
        return type + "#" + part;
    }

    private static Class<?> outermost(Class<?> type) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        return outer;
    }

    private void read(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(trees, unit).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes through the types of one file. */
    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees trees;
        private final String packageDot;

        Reader(DocTrees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.packageDot = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            String name = packageDot + nested(getCurrentPath());
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                words.put(name, text(comment.getFirstSentence()));
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree part && !part.isTypeParameter()) {
                        words.put(key(name, part.getName().getName().toString()), text(part.getDescription()));
                    }
                }
            }
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
                String type = packageDot + nested(getCurrentPath().getParentPath());
                words.put(key(type, variable.getName().toString()), text(comment.getFirstSentence()));
            }
            return super.visitVariable(variable, null);
        }

        private String nested(TreePath path) {
            String name = ((ClassTree) path.getLeaf()).getSimpleName().toString();
            return path.getParentPath().getLeaf() instanceof ClassTree
                    ? nested(path.getParentPath()) + "$" + name
                    : name;
        }
    }

    private static String text(List<? extends DocTree> trees) {
        return trees.stream()
                .map(tree -> tree.accept(PLAIN, null))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A tag in the text by what a reader sees of it. */
    private static final SimpleDocTreeVisitor<String, @Nullable Void> PLAIN =
            new SimpleDocTreeVisitor<String, @Nullable Void>() {
                @Override
                protected String defaultAction(DocTree tree, @Nullable Void nothing) {
                    return tree.toString();
                }

                @Override
                public String visitText(TextTree tree, @Nullable Void nothing) {
                    return tree.getBody();
                }

                @Override
                public String visitLiteral(LiteralTree tree, @Nullable Void nothing) {
                    return tree.getBody().getBody();
                }

                @Override
                public String visitLink(LinkTree tree, @Nullable Void nothing) {
                    return tree.getLabel().isEmpty()
                            ? tree.getReference()
                                    .getSignature()
                                    .replaceFirst("^#", "")
                                    .replace('#', '.')
                            : text(tree.getLabel());
                }
            };
}
