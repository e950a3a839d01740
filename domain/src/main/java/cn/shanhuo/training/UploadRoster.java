package cn.shanhuo.training;

import cn.shanhuo.house.Ids;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An officer lays a roster before the house. It is kept sealed until the officer has looked at it and files it with
 * {@link ImportRoster}; nobody has a file by this alone, and after a day it is forgotten.
 */
@UseCase
public class UploadRoster {

    private static final Duration KEPT = Duration.ofDays(1);

    /** What came of it. */
    public sealed interface Outcome {}

    public record Taken(RosterId id) implements Outcome {}

    public record Unreadable(RosterReading why) implements Outcome {}

    private final RosterRows rows;
    private final CheckRoster checkRoster;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    UploadRoster(RosterRows rows, CheckRoster checkRoster, Vault vault, Ids ids, Clock clock) {
        this.rows = rows;
        this.checkRoster = checkRoster;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome upload(AccountId officer, String fileName, byte[] file) {
        if (!(ReadRoster.read(file) instanceof RosterReading.Read(var people))) {
            return new Unreadable(ReadRoster.read(file));
        }
        rows.forget(clock.instant().minus(KEPT));
        var id = new RosterId(ids.next());
        var text = people.stream().map(RosterRow::line).collect(Collectors.joining("\n"));
        rows.insert(id.value(), officer.value(), cut(fileName), vault.seal(text), clock.instant());
        return new Taken(id);
    }

    /** What stands in a roster, judged anew; only its own officer sees it. */
    public Optional<Roster> preview(AccountId officer, RosterId id) {
        return rows.find(id.value(), officer.value(), clock.instant().minus(KEPT))
                .map(upload -> checkRoster.check(vault.open(upload.rowsSealed())
                        .lines()
                        .map(RosterRow::ofLine)
                        .toList()));
    }

    private static String cut(String fileName) {
        var clean = fileName.replaceAll("\\p{Cntrl}", "");
        return clean.length() <= 120 ? clean : clean.substring(clean.length() - 120);
    }
}
