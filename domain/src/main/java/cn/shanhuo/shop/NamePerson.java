package cn.shanhuo.shop;

import cn.shanhuo.audit.Audit;
import cn.shanhuo.house.UseCase;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.training.Certificates;
import cn.shanhuo.training.LinkByHand;
import cn.shanhuo.training.NewPerson;
import cn.shanhuo.training.PersonId;
import cn.shanhuo.training.Persons;
import java.util.Optional;

/**
 * Staff say who an applicant is, where the phone did not tell: the file of that identity number, or a new one for
 * somebody who never was on a course. A shop that was opened without a file gets the file and its cohort as well.
 */
@UseCase
public class NamePerson {

    /** What came of it. */
    public enum Outcome {
        NAMED,
        /** The file of this number is under another name. */
        NAME_DIFFERS,
        /** The file belongs to another account. */
        HAS_ACCOUNT,
        /** The applicant's account belongs to another file. */
        OTHERS_ACCOUNT,
        /** Staff do not say who they are themselves. */
        OWN_APPLICATION,
        /** Nothing submitted, or known already who it is. */
        NOT_ASKED
    }

    private final ApplicationRows rows;
    private final Persons persons;
    private final LinkByHand link;
    private final Certificates certificates;
    private final Audit audit;

    NamePerson(ApplicationRows rows, Persons persons, LinkByHand link, Certificates certificates, Audit audit) {
        this.rows = rows;
        this.persons = persons;
        this.link = link;
        this.certificates = certificates;
        this.audit = audit;
    }

    /** @param said what a new file would say */
    public Outcome name(AccountId staff, ApplicationId id, NewPerson said) {
        var application = rows.submitted(id.value()).map(ShopApplications::application);
        if (application.filter(found -> found.person().isEmpty()).isEmpty()) {
            return Outcome.NOT_ASKED;
        }
        var applicant = application.get().account();
        if (applicant.equals(staff)) {
            return Outcome.OWN_APPLICATION;
        }
        var known = persons.known(said.idNumber());
        if (known.filter(file -> !file.name().equals(said.name())).isPresent()) {
            return Outcome.NAME_DIFFERS;
        }
        if (known.isEmpty() && persons.ofAccount(applicant).isPresent()) {
            return Outcome.OTHERS_ACCOUNT;
        }
        var person = known.isPresent() ? known.get().id() : persons.file(said).id();
        return switch (link.link(staff, person, Optional.of(applicant))) {
            case LINKED -> keep(staff, id, person);
            case HAS_ACCOUNT -> Outcome.HAS_ACCOUNT;
            case OTHERS_ACCOUNT, NO_ACCOUNT -> Outcome.OTHERS_ACCOUNT;
        };
    }

    private Outcome keep(AccountId staff, ApplicationId id, PersonId person) {
        if (rows.name(id.value(), person.value()) != 1) {
            return Outcome.NOT_ASKED;
        }
        var cohort = certificates
                .validOf(person)
                .map(certificate -> certificate.cohort().id().value());
        rows.nameShop(id.value(), person.value(), cohort.orElse(null));
        audit.record(staff, "shop.name-person", "application", id, "person " + person);
        return Outcome.NAMED;
    }
}
