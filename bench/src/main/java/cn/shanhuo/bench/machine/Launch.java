package cn.shanhuo.bench.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the packaged site: its jar, its libraries and the AOT cache that was built with them. */
public final class Launch {

    private static final String MAIN_CLASS = "cn.shanhuo.app.Shanhuo";

    private Launch() {}

    /** The Java program and the options that belong to it, without a class to run. */
    static List<String> java(Path packaged) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms256m", "-Xmx768m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        var cache = packaged.resolve("shanhuo.aot");
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        return command;
    }

    static List<String> main(Path packaged) {
        return List.of("-cp", packaged.resolve("shanhuo.jar") + ":" + packaged.resolve("lib") + "/*", MAIN_CLASS);
    }
}
