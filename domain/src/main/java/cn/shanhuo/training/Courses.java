package cn.shanhuo.training;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The courses that the centre teaches. */
@Singleton
public class Courses {

    private final CourseRows rows;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Courses(CourseRows rows, Audit audit, Ids ids, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The newest two hundred, the newest first. */
    @Transactional
    public List<Course> all() {
        return rows.all().stream()
                .map(row -> new Course(new CourseId(row.id()), row.name(), CourseKind.valueOf(row.kind()), row.hours()))
                .toList();
    }

    @Transactional
    public CourseId add(AccountId officer, String name, CourseKind kind, int hours) {
        var id = new CourseId(ids.next());
        rows.insert(id.value(), name, kind.name(), hours, clock.instant());
        audit.record(officer, "course.add", "course", id, name);
        return id;
    }
}
