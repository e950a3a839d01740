package cn.shanhuo.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How the server is started: reached from this machine only, and let in by a password only. */
final class ServerCommand {

    /** The one account of the server; its password is drawn at each start. */
    static final String USER = "shanhuo";

    private ServerCommand() {}

    /** Other users of the machine reach the port too: nobody comes in but by the password, not even by name of root. */
    static String firstWords(String password) {
        return """
            DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';
            FLUSH PRIVILEGES;
            CREATE USER %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
            GRANT ALL ON *.* TO %1$s@'127.0.0.1' WITH GRANT OPTION;
            """.formatted(USER, password);
    }

    static List<String> of(ServerFolder place, int port, String... options) {
        var socket = Path.of(System.getProperty("java.io.tmpdir"), "shanhuo-" + port + ".sock");
        var command = new ArrayList<>(List.of(
                place.program().toString(),
                "--no-defaults",
                "--console",
                "--init-file=" + place.firstWords(),
                "--secure-file-priv=" + place.exchange(),
                "--skip-name-resolve",
                // since 11.4 a server makes itself a 4096-bit key at each start, which takes seconds
                "--skip-ssl",
                "--basedir=" + place.binaries(),
                "--datadir=" + place.data(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + socket,
                "--character-set-server=utf8mb4",
                "--max-allowed-packet=64M",
                "--max-connections=300",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M"));
        if (isRoot()) {
            command.add("--user=root");
        }
        Collections.addAll(command, options);
        return command;
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
