package fairlead.bench.window;

import javafx.application.Application;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The screen of a machine without one. JavaFX's own makes an object for every pixel of every
/// frame, on the window's thread, which no real screen does and which would be most of what is
/// measured; this one copies row by row.
final class QuickScreen {
    private static final String WINDOW = "com/sun/glass/ui/headless/HeadlessWindow";
    private static final ClassDesc HEADLESS = ClassDesc.ofInternalName(WINDOW);
    private static final ClassDesc PIXELS = ClassDesc.of("com.sun.glass.ui.Pixels");
    private static final ClassDesc BUFFER = ClassDesc.of("java.nio.Buffer");
    private static final ClassDesc BYTES = ClassDesc.of("java.nio.ByteBuffer");
    private static final ClassDesc INTS = ClassDesc.of("java.nio.IntBuffer");
    private static final MethodTypeDesc NUMBER = MethodTypeDesc.of(ConstantDescs.CD_int);
    private static final int ROW = 1000;
    private static final int FROM = 2;
    private static final int TO = 3;
    private static final int WIDTH = 4;
    private static final int START = 5;
    private static final int LINE = 6;

    private QuickScreen() {}

    /// Writes the screen into a folder and says how a program is told to use it.
    static List<String> options(Path folder) throws IOException {
        Path file = folder.resolve(WINDOW + ".class");
        Files.createDirectories(file.getParent());
        try (InputStream usual =
                Application.class.getModule().getResourceAsStream(WINDOW + ".class")) {
            Files.write(file, quick(usual.readAllBytes()));
        }
        return List.of("--patch-module", "javafx.graphics=" + folder);
    }

    private static byte[] quick(byte[] usual) {
        ClassFile classes = ClassFile.of();
        return classes.transformClass(
                classes.parse(usual),
                ClassTransform.transformingMethods(
                        method -> method.methodName().equalsString("blit"),
                        MethodTransform.dropping(CodeModel.class::isInstance)
                                .andThen(
                                        MethodTransform.endHandler(
                                                method -> method.withCode(QuickScreen::copy)))));
    }

    private static void copy(CodeBuilder code) {
        code.aload(1).invokevirtual(PIXELS, "getBuffer", MethodTypeDesc.of(BUFFER));
        code.checkcast(INTS).astore(FROM);
        code.aload(0).getfield(HEADLESS, "frameBuffer", BYTES);
        code.invokevirtual(BYTES, "asIntBuffer", MethodTypeDesc.of(INTS)).astore(TO);
        code.aload(1).invokevirtual(PIXELS, "getWidth", NUMBER).istore(WIDTH);
        code.aload(0).invokevirtual(HEADLESS, "getY", NUMBER).loadConstant(ROW).imul();
        code.aload(0).invokevirtual(HEADLESS, "getX", NUMBER).iadd().istore(START);
        code.iconst_0().istore(LINE);
        Label next = code.newBoundLabel();
        Label end = code.newLabel();
        code.iload(LINE).aload(1).invokevirtual(PIXELS, "getHeight", NUMBER).if_icmpge(end);
        copyLine(code);
        code.iinc(LINE, 1).goto_(next).labelBinding(end).return_();
    }

    private static void copyLine(CodeBuilder code) {
        code.aload(TO).iload(START).iload(LINE).loadConstant(ROW).imul().iadd();
        code.aload(FROM).iload(LINE).iload(WIDTH).imul().iload(WIDTH);
        code.invokevirtual(
                INTS,
                "put",
                MethodTypeDesc.of(
                        INTS,
                        ConstantDescs.CD_int,
                        INTS,
                        ConstantDescs.CD_int,
                        ConstantDescs.CD_int));
        code.pop();
    }
}
