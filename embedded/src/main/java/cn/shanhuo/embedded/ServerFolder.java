package cn.shanhuo.embedded;

import java.nio.file.Files;
import java.nio.file.Path;

/** What lies where in the folder of an embedded server. */
record ServerFolder(Path folder) {

    /** The release whose binaries are on the classpath (a test compares them). */
    static final String RELEASE = "11.4.5";

    boolean isInstalled() {
        return Files.isExecutable(program()) && Files.isRegularFile(unpacked()) && Files.isDirectory(data());
    }

    Path binaries() {
        return folder.resolve("server-" + RELEASE);
    }

    Path program() {
        var windows = System.getProperty("os.name").startsWith("Windows");
        return binaries().resolve("bin").resolve(windows ? "mariadbd.exe" : "mariadbd");
    }

    /** Written when the binaries are complete. */
    Path unpacked() {
        return binaries().resolve(".unpacked");
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Where data is made before it is moved to its place in one step. */
    Path newData() {
        return folder.resolve("data.new");
    }

    Path log() {
        return folder.resolve("server.log");
    }

    /** The only folder that a statement may write files to or read them from; it stays empty. */
    Path exchange() {
        return folder.resolve("exchange");
    }

    /** What the server does first, at each start; nobody else may read it. */
    Path firstWords() {
        return folder.resolve("server.init");
    }

    /** The running process, its port and its password, for the next start to find it by; nobody else may read it. */
    Path running() {
        return folder.resolve("server.running");
    }

    Path lock() {
        return folder.resolve("lock");
    }
}
