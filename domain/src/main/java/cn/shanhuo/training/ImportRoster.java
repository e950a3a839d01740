package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files the good rows of a roster that its officer has looked at; the bad ones stay out. A second press finds nothing. */
@UseCase
public class ImportRoster {

    /** What came of it. */
    public sealed interface Outcome {}

    /**
     * @param opened new files
     * @param known persons who had a file already
     * @param corrected files of theirs that now say what the roster says
     * @param enrolled persons new to the cohort, when one was named
     */
    public record Imported(int opened, int known, int corrected, int enrolled) implements Outcome {}

    /** Filed already, forgotten, or somebody else's. */
    public record NoSuchRoster() implements Outcome {}

    private final UploadRoster uploads;
    private final RosterRows rows;
    private final Persons persons;
    private final CorrectPerson correctPerson;
    private final Enrol enrol;
    private final Audit audit;

    ImportRoster(
            UploadRoster uploads,
            RosterRows rows,
            Persons persons,
            CorrectPerson correctPerson,
            Enrol enrol,
            Audit audit) {
        this.uploads = uploads;
        this.rows = rows;
        this.persons = persons;
        this.correctPerson = correctPerson;
        this.enrol = enrol;
        this.audit = audit;
    }

    /** @param takenOver the files of those known whose row shall correct them */
    public Outcome confirm(AccountId officer, RosterId id, Optional<CohortId> cohort, Set<PersonId> takenOver) {
        var roster = uploads.preview(officer, id);
        if (roster.isEmpty() || rows.delete(id.value(), officer.value()) != 1) {
            return new NoSuchRoster();
        }
        var good = roster.get().good();
        int corrected = (int) good.stream()
                .filter(row -> row.known().filter(takenOver::contains).isPresent())
                .filter(row -> correctPerson.takeOver(officer, row.known().orElseThrow(), row.person())
                        == CorrectPerson.Outcome.CORRECTED)
                .count();
        return file(officer, good.stream().map(Roster.Good::person).toList(), cohort, id, corrected);
    }

    private Imported file(
            AccountId officer, List<NewPerson> people, Optional<CohortId> cohort, RosterId id, int corrected) {
        var filed = persons.file(people);
        int known = (int) filed.stream().filter(Persons.Filed::knownBefore).count();
        int enrolled = cohort.map(c -> enrol.enrol(
                        officer, c, filed.stream().map(Persons.Filed::id).toList()))
                .orElse(0);
        audit.record(
                officer,
                "roster.import",
                "roster",
                id,
                "%d opened, %d known, %d corrected".formatted(filed.size() - known, known, corrected));
        return new Imported(filed.size() - known, known, corrected, enrolled);
    }
}
