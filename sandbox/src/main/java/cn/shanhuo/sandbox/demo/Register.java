package cn.shanhuo.sandbox.demo;

import cn.shanhuo.house.Calendar;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Who is in which cohort, how it ended, and which certificate came of it. */
final class Register {

    private final Telling telling;
    private final PeopleChapter people;
    private final Map<Integer, Integer> lastNumber = new HashMap<>();

    Register(Telling telling, PeopleChapter people) {
        this.telling = telling;
        this.people = people;
    }

    void enrol(long cohort, long person, LocalDate starts, String status) throws SQLException {
        try (var enrolments = telling.into("enrolments", "id, cohort_id, person_id, status, enrolled_at")) {
            enrolments.add(telling.id(), cohort, person, status, Calendar.start(starts));
        }
    }

    /** Everybody misses a little, nobody is taught more than there is. */
    void complete(long cohort, long person, LocalDate starts, LocalDate ends, int taught) throws SQLException {
        long id = telling.id();
        int hours = taught - telling.chance().nextInt(taught / 8);
        try (var enrolments =
                telling.into("enrolments", "id, cohort_id, person_id, status, hours, enrolled_at, completed_at")) {
            enrolments.add(id, cohort, person, "COMPLETED", hours, Calendar.start(starts), Calendar.start(ends));
        }
        certify(id, person, hours, ends.plusDays(2));
    }

    private void certify(long enrolment, long person, int hours, LocalDate day) throws SQLException {
        int count = lastNumber.merge(day.getYear(), 1, Integer::sum);
        try (var certificates =
                telling.into("certificates", "id, no, enrolment_id, person_id, hours, issued_on, issued_by")) {
            certificates.add(
                    telling.id(),
                    "PLDS-%d-%04d".formatted(day.getYear(), count),
                    enrolment,
                    person,
                    hours,
                    day,
                    people.account(DemoAccounts.OFFICER));
        }
    }

    void numbers() throws SQLException {
        try (var numbers = telling.into("certificate_numbers", "year, last")) {
            for (var year : lastNumber.entrySet()) {
                numbers.add(year.getKey(), year.getValue());
            }
        }
    }
}
