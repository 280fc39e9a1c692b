package se.arbetsro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of an audit act whose values are codes: constants of an enum. Found in the compiled
 * program, where the type of what is handed on is known.
 */
record NotedCode(String field, Class<?> type) {

    private static final String ACT = "se.arbetsro.platform.audit.Act";

    /** The messages that the codes need to be read in words. */
    List<String> keys() {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> "value." + field + "." + constant)
                .toList();
    }

    static List<NotedCode> in(Path classes) throws IOException {
        List<NotedCode> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> collect(file, found));
        }
        return found.stream().distinct().toList();
    }

    private static void collect(Path file, List<NotedCode> found) {
        try {
            for (MethodModel method : ClassFile.of().parse(file).methods()) {
                method.code().ifPresent(code -> collect(code, found));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(CodeModel code, List<NotedCode> found) {
        List<CodeElement> elements = code.elementList();
        String field = null;
        for (int at = 0; at < elements.size(); at++) {
            CodeElement element = elements.get(at);
            if (element instanceof ConstantInstruction constant
                    && constant.constantValue() instanceof String text) {
                field = text;
            } else if (element instanceof InvokeInstruction call && isNoting(call)) {
                Class<?> type = handedOn(code, elements, at);
                if (field != null && type != null) {
                    found.add(new NotedCode(field, type));
                }
            }
        }
    }

    private static boolean isNoting(InvokeInstruction call) {
        return call.name().equalsString("with")
                && call.owner().asInternalName().replace('/', '.').equals(ACT);
    }

    /** The enum of the nearest value before a call; null when it is none. */
    private static @Nullable Class<?> handedOn(
            CodeModel code, List<CodeElement> elements, int call) {
        for (int at = call - 1; at >= 0; at--) {
            switch (elements.get(at)) {
                case InvokeInstruction made -> {
                    ClassDesc owner = made.owner().asSymbol();
                    return made.name().equalsString("name") && enumOf(owner) != null
                            ? enumOf(owner)
                            : enumOf(made.typeSymbol().returnType());
                }
                case FieldInstruction read -> {
                    return enumOf(read.typeSymbol());
                }
                case LoadInstruction load -> {
                    return local(code, elements, at, load.slot());
                }
                // What is empty before or after has no type: the other value tells it.
                case ConstantInstruction constant
                        when constant.constantValue() instanceof String -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }

    private static @Nullable Class<?> local(
            CodeModel code, List<CodeElement> elements, int at, int slot) {
        if (!(code instanceof CodeAttribute positions)) {
            return null;
        }
        int here = position(positions, elements, at);
        for (CodeElement element : elements) {
            if (element instanceof LocalVariable variable
                    && variable.slot() == slot
                    && positions.labelToBci(variable.startScope()) <= here
                    && here < positions.labelToBci(variable.endScope())) {
                return enumOf(variable.typeSymbol());
            }
        }
        return null;
    }

    /** Where the last label before an element is: no scope begins or ends in between. */
    private static int position(CodeAttribute positions, List<CodeElement> elements, int at) {
        for (int before = at; before >= 0; before--) {
            if (elements.get(before) instanceof LabelTarget target) {
                Label label = target.label();
                return positions.labelToBci(label);
            }
        }
        return 0;
    }

    private static @Nullable Class<?> enumOf(ClassDesc type) {
        if (!type.isClassOrInterface() || !type.packageName().startsWith("se.arbetsro")) {
            return null;
        }
        String descriptor = type.descriptorString();
        String name = descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
        try {
            Class<?> loaded = Class.forName(name, false, NotedCode.class.getClassLoader());
            return loaded.isEnum() ? loaded : null;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
