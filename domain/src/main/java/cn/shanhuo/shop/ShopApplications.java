package cn.shanhuo.shop;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.training.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** All applications. */
@Singleton
public class ShopApplications {

    private final ApplicationRows rows;

    ShopApplications(ApplicationRows rows) {
        this.rows = rows;
    }

    /** The newest application of somebody. */
    @Transactional
    public Optional<ShopApplication> latest(AccountId account) {
        return rows.latest(account.value()).map(ShopApplications::application);
    }

    /** An application that was submitted at least once; drafts are their writers' own. */
    @Transactional
    public Optional<ShopApplication> find(ApplicationId id) {
        return rows.submitted(id.value()).map(ShopApplications::application);
    }

    /** How many wait for the centre. */
    @Transactional
    public int waiting() {
        return rows.waiting();
    }

    static ShopApplication application(ApplicationRow row) {
        var draft = new ShopDraft(
                row.shopName(),
                SubjectType.valueOf(row.subjectType()),
                row.townCode(),
                row.village(),
                row.story(),
                Optional.ofNullable(row.licenceName()).orElse(""),
                Optional.ofNullable(row.creditCode()).orElse(""),
                Optional.ofNullable(row.licencePhoto()).map(PhotoId::new));
        var vouching = Optional.ofNullable(row.vouchedBy())
                .map(by -> new ShopApplication.Vouching(
                        new AccountId(by), Optional.ofNullable(row.vouchedWhy()).orElse("")));
        var givenBack = Optional.ofNullable(row.returnedField())
                .map(field -> new ShopApplication.GivenBack(
                        ApplicationField.valueOf(field),
                        Optional.ofNullable(row.returnedWhy()).orElse("")));
        return new ShopApplication(
                new ApplicationId(row.id()),
                new AccountId(row.accountId()),
                Optional.ofNullable(row.personId()).map(PersonId::new),
                ApplicationStatus.valueOf(row.status()),
                draft,
                vouching,
                givenBack,
                Optional.ofNullable(row.submittedAt()));
    }
}
