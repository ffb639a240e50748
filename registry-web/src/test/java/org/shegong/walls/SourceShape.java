package org.shegong.walls;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** How long types and methods are, read from the sources by the compiler's own parser. */
final class SourceShape extends TreePathScanner<@Nullable Void, @Nullable Void> {

    record Type(String name, long lines) {}

    record Method(String name, long lines, int parameters) {}

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final Shapes shapes;

    record Shapes(List<Type> types, List<Method> methods, List<String> tests) {}

    private SourceShape(Trees trees, CompilationUnitTree unit, Shapes shapes) {
        this.trees = trees;
        this.unit = unit;
        this.shapes = shapes;
    }

    static Shapes of(List<Path> files) {
        var shapes = new Shapes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            var trees = Trees.instance(task);
            for (var unit : task.parse()) {
                new SourceShape(trees, unit, shapes).scan(unit, null);
            }
            return shapes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> testNames(List<Path> files) {
        return of(files).tests();
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        if (getCurrentPath().getParentPath().getLeaf() == unit) {
            shapes.types().add(new Type(type.getSimpleName().toString(), lines(type)));
        }
        return super.visitClass(type, nothing);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
        var isRecord = owner.getKind() == Tree.Kind.RECORD && method.getName().contentEquals("<init>");
        var name = owner.getSimpleName() + "." + method.getName();
        shapes.methods()
                .add(new Method(
                        name,
                        lines(method),
                        isRecord ? 0 : method.getParameters().size()));
        if (method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().matches("(Parameterized)?Test"))) {
            shapes.tests().add(method.getName().toString());
        }
        return super.visitMethod(method, nothing);
    }

    private long lines(Tree tree) {
        var map = Objects.requireNonNull(unit.getLineMap());
        var positions = trees.getSourcePositions();
        return map.getLineNumber(positions.getEndPosition(unit, tree))
                - map.getLineNumber(positions.getStartPosition(unit, tree))
                + 1;
    }
}
