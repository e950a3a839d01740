package cn.shanhuo.shop;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.training.PersonId;
import java.time.Instant;
import java.util.Optional;

/** An application to open a shop. */
public record ShopApplication(
        ApplicationId id,
        AccountId account,
        Optional<PersonId> person,
        ApplicationStatus status,
        ShopDraft draft,
        Optional<Vouching> vouching,
        Optional<GivenBack> givenBack,
        Optional<Instant> submittedAt) {

    /** The head answers for an applicant without a certificate. */
    public record Vouching(AccountId by, String why) {}

    /** What has to be mended, and why. */
    public record GivenBack(ApplicationField field, String why) {}

    /** Whether its writer may change it. */
    public boolean open() {
        return status == ApplicationStatus.DRAFT || status == ApplicationStatus.RETURNED;
    }
}
