package cn.shanhuo.app;

import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.constant.ConstantDescs.CD_List;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import io.micronaut.context.env.PropertyExpressionResolver;
import io.micronaut.context.env.PropertySourceLoader;
import io.micronaut.core.convert.TypeConverterRegistrar;
import io.micronaut.core.graal.GraalReflectionConfigurer;
import io.micronaut.core.io.service.MicronautMetaServiceLoaderUtils;
import io.micronaut.core.io.service.ServiceDefinition;
import io.micronaut.core.io.service.SoftServiceLoader;
import io.micronaut.core.optim.StaticOptimizations;
import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Writes, when the site is packaged, the {@link Services} class that makes whatever Micronaut would have found. */
public final class ServicesWriter {

    /**
     * Types that Micronaut asks for at a start as well and whose classes stand in {@code META-INF/services}. For a single
     * one that is missing here it would look through all jars again.
     */
    private static final List<Class<?>> ALSO_ASKED_FOR =
            List.of(TypeConverterRegistrar.class, PropertySourceLoader.class, PropertyExpressionResolver.class);

    private static final ClassDesc WRITTEN = ClassDesc.of(Services.PACKAGED);
    private static final ClassDesc ARRAY_LIST = ClassDesc.of(ArrayList.class.getName());
    private static final MethodTypeDesc NEW_LIST = MethodTypeDesc.of(CD_List);

    private ServicesWriter() {}

    /** Puts the class into a jar and names it there to Micronaut; the argument is the path of the jar. */
    public static void main(String... args) throws IOException {
        try (var jar = FileSystems.newFileSystem(Path.of(args[0]))) {
            Files.write(jar.getPath(Services.PACKAGED.replace('.', '/') + ".class"), written(found()));
            var loaders = jar.getPath("META-INF", "services", StaticOptimizations.Loader.class.getName());
            Files.createDirectories(loaders.getParent());
            Files.writeString(loaders, Services.Packaged.class.getName());
        }
    }

    /** What Micronaut finds and what can be made, by its type; what lacks a library that we do not have, cannot. */
    static Map<String, List<String>> found() throws IOException {
        var found = new LinkedHashMap<String, List<String>>();
        MicronautMetaServiceLoaderUtils.findAllMicronautMetaServices(ServicesWriter.class.getClassLoader())
                .forEach((type, names) -> found.put(type, makeable(names)));
        ALSO_ASKED_FOR.forEach(type -> found.put(
                type.getName(),
                makeable(StreamSupport.stream(SoftServiceLoader.load(type).spliterator(), false)
                        .map(ServiceDefinition::getName)
                        .toList())));
        found.remove(GraalReflectionConfigurer.class.getName()); // nobody asks for them on a JVM
        return found;
    }

    private static List<String> makeable(Collection<String> names) {
        return names.stream().filter(ServicesWriter::isMakeable).toList();
    }

    /** The same failures pass for a service that is not there as with Micronaut; any other ends the build. */
    private static boolean isMakeable(String name) {
        try {
            MethodHandles.publicLookup()
                    .findConstructor(Class.forName(name), MethodType.methodType(void.class))
                    .invoke();
            return true;
        } catch (NoClassDefFoundError | ClassNotFoundException | NoSuchMethodException | IllegalAccessException e) {
            return false;
        } catch (Throwable e) {
            throw new IllegalStateException("Micronaut could not make " + name, e);
        }
    }

    /** A class with a method for each type that makes its services one after the other. */
    static byte[] written(Map<String, List<String>> services) {
        var types = List.copyOf(services.keySet());
        return ClassFile.of().build(WRITTEN, written -> {
            written.withFlags(ACC_PUBLIC | ACC_FINAL).withInterfaceSymbols(ClassDesc.of(Services.class.getName()));
            written.withMethodBody(INIT_NAME, MTD_void, ACC_PUBLIC, code -> code.aload(0)
                    .invokespecial(CD_Object, INIT_NAME, MTD_void)
                    .return_());
            written.withMethodBody("types", NEW_LIST, ACC_PUBLIC, code -> {
                newList(code, types.size());
                types.forEach(type -> add(code, () -> code.loadConstant(type)));
                code.areturn();
            });
            written.withMethodBody(
                    "of", MethodTypeDesc.of(CD_List, CD_String), ACC_PUBLIC, code -> choose(code, types));
            for (int type = 0; type < types.size(); type++) {
                make(written, type, services.get(types.get(type)));
            }
        });
    }

    private static void choose(CodeBuilder code, List<String> types) {
        for (int i = 0; i < types.size(); i++) {
            var method = method(i);
            code.loadConstant(types.get(i))
                    .aload(1)
                    .invokevirtual(CD_String, "equals", MethodTypeDesc.of(CD_boolean, CD_Object))
                    .ifThen(asked ->
                            asked.invokestatic(WRITTEN, method, NEW_LIST).areturn());
        }
        newList(code, 0);
        code.areturn();
    }

    private static void make(ClassBuilder written, int type, List<String> names) {
        written.withMethodBody(method(type), NEW_LIST, ACC_PRIVATE | ACC_STATIC, code -> {
            newList(code, names.size());
            for (var name : names) {
                var made = ClassDesc.of(name);
                add(code, () -> code.new_(made).dup().invokespecial(made, INIT_NAME, MTD_void));
            }
            code.areturn();
        });
    }

    private static String method(int type) {
        return "services" + type;
    }

    private static void newList(CodeBuilder code, int size) {
        code.new_(ARRAY_LIST)
                .dup()
                .loadConstant(size)
                .invokespecial(ARRAY_LIST, INIT_NAME, MethodTypeDesc.of(CD_void, CD_int));
    }

    /** To the list that lies on the stack, which stays there. */
    private static void add(CodeBuilder code, Runnable push) {
        code.dup();
        push.run();
        code.invokevirtual(ARRAY_LIST, "add", MethodTypeDesc.of(CD_boolean, CD_Object))
                .pop();
    }
}
