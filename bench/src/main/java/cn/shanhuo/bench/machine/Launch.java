package cn.shanhuo.bench.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How the packaged site is started: with the flags, the jar and the AOT cache that {@code bin/run} uses. {@code bin/bench}
 * names them in the system properties {@code shanhuo.launch.flags}, {@code .jar} and {@code .cache}.
 */
public final class Launch {

    private Launch() {}

    static List<String> command(List<String> properties, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(flags());
        if (hasCache()) {
            command.add("-XX:AOTCache=" + cache());
            command.add("-XX:AOTMode=on"); // a cache that does not fit ends the JVM, and so the bench
        }
        command.addAll(properties);
        command.add("-jar");
        command.add(System.getProperty("shanhuo.launch.jar"));
        command.addAll(arguments);
        return command;
    }

    public static boolean hasCache() {
        return Files.exists(cache());
    }

    /** How long a JVM with the same flags takes from its start to its end when it runs a class that only prints. */
    public static long millisToPrint(Class<?> printing) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(flags());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), printing.getName()));
        long begin = System.nanoTime();
        Processes.output(command);
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> flags() {
        return List.of(System.getProperty("shanhuo.launch.flags").split(" "));
    }

    private static Path cache() {
        return Path.of(System.getProperty("shanhuo.launch.cache"));
    }
}
