package cn.shanhuo.incubator.application;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.shop.ApplicationField;
import cn.shanhuo.shop.ApplicationStatus;
import cn.shanhuo.shop.CreditCode;
import cn.shanhuo.shop.Entitlement;
import cn.shanhuo.shop.LicenceNotice;
import cn.shanhuo.shop.ShopApplication;
import cn.shanhuo.shop.ShopDraft;
import cn.shanhuo.training.Certificate;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Picture;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.photo.PhotoPicture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application with what speaks for it, and the forms of the decision.
 *
 * @param overtaken whether somebody else has decided while this reader was about to
 */
public record ApplicationPage(
        ShopApplication application,
        Facts facts,
        Entitlement.Grounds grounds,
        boolean mayDecide,
        boolean mayVouch,
        Submitted form,
        Problems problems,
        boolean overtaken)
        implements Page {

    /** What has to be looked up beside the application. */
    public record Facts(
            String applicant,
            String town,
            @Nullable String voucher,
            @Nullable String shopHref,
            List<Choice> fields,
            String sellerId) {}

    @Override
    public String template() {
        return "incubator/application/show";
    }

    ApplicationPage decidedMeanwhile() {
        return new ApplicationPage(application, facts, grounds, mayDecide, mayVouch, form, problems, true);
    }

    private ShopDraft draft() {
        return application.draft();
    }

    public String title() {
        return draft().name();
    }

    public String place() {
        return facts.town() + " " + draft().village();
    }

    public String story() {
        return draft().story();
    }

    public String statusKey() {
        return "domain.application-status." + application.status();
    }

    public String submittedOn() {
        return application.submittedAt().map(at -> Calendar.day(at).toString()).orElse("—");
    }

    public String subjectKey() {
        return "domain.subject-type." + draft().subject();
    }

    public boolean licensed() {
        return draft().subject().needsLicence();
    }

    public String exemptSentence() {
        return LicenceNotice.SELF_PRODUCED_SENTENCE;
    }

    public String licenceName() {
        return draft().licenceName();
    }

    public String creditCode() {
        return draft().creditCode();
    }

    /** Which of the two checks of the code hold, as a message. */
    public String creditCodeKey() {
        return CreditCode.parse(draft().creditCode())
                .map(code ->
                        code.innerCheckHolds() ? "incubator.application.code.both" : "incubator.application.code.outer")
                .orElse("incubator.application.code.wrong");
    }

    public @Nullable Picture licencePhoto() {
        return draft().licencePhoto()
                .map(photo -> PhotoPicture.large(photo, ""))
                .orElse(null);
    }

    public @Nullable String personHref() {
        return application.person().map(person -> "/incubator/people/" + person).orElse(null);
    }

    public @Nullable String certificate() {
        return grounds.certificate().map(Certificate::no).map(Object::toString).orElse(null);
    }

    public @Nullable String certificateHref() {
        return certificate() == null ? null : "/incubator/certificates/" + certificate();
    }

    public @Nullable String vouchedWhy() {
        return grounds.vouching().map(ShopApplication.Vouching::why).orElse(null);
    }

    public @Nullable String voucher() {
        return facts.voucher();
    }

    public boolean entitled() {
        return grounds.entitled();
    }

    public @Nullable String returnedWhy() {
        return application.givenBack().map(ShopApplication.GivenBack::why).orElse(null);
    }

    public @Nullable String returnedFieldKey() {
        return application.givenBack().map(back -> key(back.field())).orElse(null);
    }

    public boolean waiting() {
        return application.status() == ApplicationStatus.SUBMITTED;
    }

    public String href() {
        return "/incubator/applications/" + application.id();
    }

    public Field sellerId() {
        var typed = form.has("sellerId") ? form.text("sellerId") : facts.sellerId();
        return Field.of("sellerId", typed).mode("numeric").limit(16).needed().wrong(problems);
    }

    public Field token() {
        return Field.of("token", form, problems).limit(128);
    }

    public Field field() {
        return Field.of("field", form, problems).needed();
    }

    public Field why() {
        return Field.of("why", form, problems).limit(200).needed();
    }

    public Field word() {
        return Field.of("word", form, problems).limit(200).needed();
    }

    /** The form by which staff say who this is, as long as the phone did not tell. */
    public @Nullable NamingForm naming() {
        return mayDecide && application.person().isEmpty() ? NamingForm.of(form, problems) : null;
    }

    static String key(ApplicationField field) {
        return "domain.application-field." + field;
    }
}
