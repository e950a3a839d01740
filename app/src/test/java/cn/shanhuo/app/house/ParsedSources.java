package cn.shanhuo.app.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** The shape of our sources, as the compiler reads them: who is public, how long methods are, what classes ask for. */
record ParsedSources(List<Type> types, List<Method> methods) {

    /** What beans are marked with. */
    private static final Set<String> BEANS = Set.of("Singleton", "UseCase", "Controller");

    /**
     * A type that stands by itself.
     *
     * @param page whether it is what a template reads
     */
    record Type(String room, String name, boolean isPublic, boolean page, int collaborators) {}

    /**
     * @param name with that of its type
     * @param lines of its body, without the braces
     */
    record Method(String room, String name, int lines) {}

    static ParsedSources read(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var disk = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, disk, null, List.of("-proc:none"), null, disk.getJavaFileObjectsFromPaths(files));
            var sources = new ParsedSources(new ArrayList<>(), new ArrayList<>());
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                unit.accept(sources.new Reader(unit, positions), null);
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reader extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final LineMap lines;
        private String type = "";

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.lines = unit.getLineMap();
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            var outer = type;
            type = tree.getSimpleName().isEmpty() ? outer : tree.getSimpleName().toString();
            if (outer.isEmpty()) {
                types.add(new Type(
                        room(),
                        type,
                        tree.getModifiers().getFlags().contains(Modifier.PUBLIC),
                        tree.getImplementsClause().stream()
                                .anyMatch(face -> face.toString().equals("Page")),
                        collaborators(tree)));
            }
            super.visitClass(tree, nothing);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            var body = tree.getBody();
            if (body != null) {
                long first = lines.getLineNumber(positions.getStartPosition(unit, body));
                long last = lines.getLineNumber(positions.getEndPosition(unit, body));
                methods.add(new Method(room(), type + "." + tree.getName(), (int) Math.max(0, last - first - 1)));
            }
            return super.visitMethod(tree, nothing);
        }

        private String room() {
            return String.valueOf(unit.getPackageName());
        }

        /** What a bean's constructor asks for, settings apart. */
        private int collaborators(ClassTree tree) {
            if (!isMarked(tree.getModifiers(), BEANS)) {
                return 0;
            }
            return tree.getMembers().stream()
                    .filter(member -> member.getKind() == Tree.Kind.METHOD)
                    .map(MethodTree.class::cast)
                    .filter(method -> method.getName().contentEquals("<init>"))
                    .mapToInt(method -> (int) method.getParameters().stream()
                            .filter(parameter -> !isMarked(parameter.getModifiers(), Set.of("Property")))
                            .count())
                    .max()
                    .orElse(0);
        }

        private static boolean isMarked(ModifiersTree modifiers, Set<String> names) {
            return modifiers.getAnnotations().stream()
                    .map(AnnotationTree::getAnnotationType)
                    .anyMatch(mark -> names.contains(mark.toString()));
        }
    }
}
