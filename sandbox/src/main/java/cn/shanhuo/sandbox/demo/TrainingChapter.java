package cn.shanhuo.sandbox.demo;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.people.Phone;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two courses, three cohorts, their people and certificates; some left, some of the last cohort still learn. */
final class TrainingChapter {

    private static final int A_COHORT = 16;
    private static final String[][] VILLAGES = {
        {"610926105", "秋河村"}, {"610926109", "竹坪村"}, {"610926107", "云溪村"}, {"610926108", "茶湾村"}, {"610926106", "石牛村"}
    };

    private final Telling telling;
    private final PeopleChapter people;
    private final Map<String, Graduate> byName = new HashMap<>();
    private final Register register;
    private int peopleSoFar;

    /** @param cohort null for somebody whom the head vouches for */
    record Graduate(long person, @Nullable Long cohort) {}

    private record Course(long id, int hours) {}

    private record Learner(
            String name, @Nullable Long account, @Nullable String phone, int village) {}

    TrainingChapter(Telling telling, PeopleChapter people) {
        this.telling = telling;
        this.people = people;
        this.register = new Register(telling, people);
    }

    Graduate of(String name) {
        return byName.get(name);
    }

    void tell(Cast cast) throws SQLException {
        var selling = course("农村电商实操班", "E_COMMERCE", 80);
        var streaming = course("短视频与直播带货班", "SHORT_VIDEO", 56);
        cohort(selling, "电商", 15, 14, learners(cast, List.of(0, 1, 2, 3)));
        cohort(selling, "电商", 12, 11, learners(cast, List.of(4, 5, 6)));
        var last = learners(cast, List.of());
        last.add(0, new Learner("孙梅", people.account(DemoAccounts.GRADUATE), DemoAccounts.GRADUATE.phone(), 3));
        last.add(1, new Learner("何秀兰", people.account(DemoAccounts.APPLICANT), DemoAccounts.APPLICANT.phone(), 0));
        cohort(streaming, "直播", 3, 2, last);
        vouchedFor(cast);
        cohort(selling, "电商", 1, -1, learners(cast, List.of()));
        register.numbers();
    }

    private Course course(String name, String kind, int hours) throws SQLException {
        long id = telling.id();
        try (var courses = telling.into("courses", "id, name, kind, hours, created_at")) {
            courses.add(id, name, kind, hours, Calendar.start(telling.month(16)));
        }
        return new Course(id, hours);
    }

    private List<Learner> learners(Cast cast, List<Integer> shops) {
        var learners = new ArrayList<Learner>();
        for (int shop : shops) {
            learners.add(new Learner(
                    cast.shops().get(shop).owner(), people.owner(shop), PeopleChapter.ownerPhone(shop), shop % 5));
        }
        while (learners.size() < A_COHORT - 2) {
            learners.add(new Learner(Names.person(telling.chance()), null, null, learners.size() % 5));
        }
        return learners;
    }

    private void cohort(Course course, String word, int startedMonthsAgo, int endedMonthsAgo, List<Learner> learners)
            throws SQLException {
        var starts = telling.month(startedMonthsAgo).atDay(8);
        var ends = telling.month(endedMonthsAgo).atDay(2);
        long id = telling.id();
        var code = word + "%d-%02d".formatted(starts.getYear(), starts.getMonthValue());
        try (var cohorts =
                telling.into("cohorts", "id, course_id, code, name, place, trainer, starts_on, ends_on, created_at")) {
            cohorts.add(
                    id,
                    course.id(),
                    code,
                    starts.getYear() + " 年" + starts.getMonthValue() + " 月" + word + "班",
                    "县创业孵化中心二楼教室",
                    "唐老师",
                    starts,
                    ends,
                    Calendar.start(starts.minusDays(10)));
        }
        for (int i = 0; i < learners.size(); i++) {
            var learner = learners.get(i);
            long person = person(learner, starts);
            byName.put(learner.name(), new Graduate(person, id));
            if (endedMonthsAgo < 0) {
                register.enrol(id, person, starts, "ENROLLED");
            } else if (learner.account() != null || i < learners.size() - 3) {
                register.complete(id, person, starts, ends, course.hours());
            } else {
                register.enrol(id, person, starts, "LEFT");
            }
        }
    }

    private long person(Learner learner, LocalDate since) throws SQLException {
        long id = telling.id();
        int n = peopleSoFar++;
        var phone = learner.phone() != null ? learner.phone() : "137000020%02d".formatted(n);
        var born = LocalDate.of(1968 + telling.chance().nextInt(34), 1 + n % 12, 1 + n % 28);
        var idNumber = idNumber(born, n);
        boolean consents = n % 4 != 3;
        try (var persons = telling.into(
                "persons",
                "id, name, id_number_sealed, id_number_index, phone_sealed, phone_index, phone_tail, "
                        + "born_on, town_code, village, household_type, household_consent, account_id, "
                        + "created_at")) {
            persons.add(
                    id,
                    learner.name(),
                    telling.sealed(idNumber),
                    telling.index().of("id-number", idNumber),
                    telling.sealed(phone),
                    telling.indexOf(new Phone(phone)),
                    phone.substring(7),
                    born,
                    VILLAGES[learner.village()][0],
                    VILLAGES[learner.village()][1],
                    consents ? n % 3 == 0 ? "OUT_OF_POVERTY" : "ORDINARY" : null,
                    consents ? Calendar.start(since) : null,
                    learner.account(),
                    Calendar.start(since.minusDays(5)));
        }
        return id;
    }

    /** A number of Pingli with a right check digit (GB 11643) that nobody has been given. */
    static String idNumber(LocalDate born, int n) {
        var body =
                "610926%d%02d%02d9%02d".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth(), n % 100);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private void vouchedFor(Cast cast) throws SQLException {
        int shop = cast.shops().size() - 1;
        var owner = cast.shops().get(shop).owner();
        var learner = new Learner(owner, people.owner(shop), PeopleChapter.ownerPhone(shop), 4);
        byName.put(owner, new Graduate(person(learner, telling.month(5).atDay(3)), null));
    }
}
