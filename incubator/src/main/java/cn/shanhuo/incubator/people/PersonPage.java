package cn.shanhuo.incubator.people;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.training.Person;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's file.
 *
 * @param disclosed whether identity number and phone stand there in full
 * @param form the reason for disclosing as it was typed
 */
public record PersonPage(
        Person person,
        String town,
        boolean mayWrite,
        boolean disclosed,
        Submitted form,
        Problems problems,
        List<PeopleRows.Enrolment> attended,
        List<PeopleRows.Shop> opened)
        implements Page {

    public record Enrolment(
            String cohort,
            String cohortHref,
            String course,
            String statusKey,
            String hours,
            @Nullable String certificate,
            @Nullable String certificateHref,
            boolean revoked,
            String completedOn) {}

    public record Shop(String name, String href, String statusKey) {}

    @Override
    public String template() {
        return "incubator/people/show";
    }

    public String name() {
        return person.name();
    }

    public String idNumber() {
        return disclosed ? person.idNumber().value() : person.idNumber().masked();
    }

    public String phone() {
        return disclosed ? person.phone().digits() : person.phone().masked();
    }

    public String birthYear() {
        return Integer.toString(person.idNumber().birthday().getYear());
    }

    public String place() {
        return town + " " + person.village();
    }

    public @Nullable String householdKey() {
        return person.household().map(type -> "domain.household-type." + type).orElse(null);
    }

    public boolean linked() {
        return person.account().isPresent();
    }

    public String correctionHref() {
        return "/incubator/people/" + person.id() + "/correction";
    }

    public String disclosureHref() {
        return "/incubator/people/" + person.id() + "/disclosure";
    }

    public Field why() {
        return Field.of("why", form, problems).limit(100).needed();
    }

    public List<Enrolment> enrolments() {
        return attended.stream()
                .map(row -> new Enrolment(
                        row.code(),
                        "/incubator/cohorts/" + row.cohortId(),
                        row.course(),
                        "domain.enrolment-status." + row.status(),
                        row.hours() == null ? "—" : row.hours().toString(),
                        row.no(),
                        row.no() == null ? null : "/incubator/certificates/" + row.no(),
                        row.revokedAt() != null,
                        row.completedAt() == null
                                ? "—"
                                : Calendar.day(row.completedAt()).toString()))
                .toList();
    }

    public List<Shop> shops() {
        return opened.stream()
                .map(row -> new Shop(row.name(), "/incubator/shops/" + row.id(), "domain.shop-status." + row.status()))
                .toList();
    }
}
