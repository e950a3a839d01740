package cn.shanhuo.admin.opening;

import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.shop.LicenceNotice;
import cn.shanhuo.shop.ShopApplication;
import cn.shanhuo.shop.ShopDraft;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Picture;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.photo.PhotoPicture;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The application as its writer sees it, to go on with.
 *
 * @param saved whether the draft was kept just now
 */
public record OpeningPage(
        ShopDraft draft,
        Optional<ShopApplication.GivenBack> givenBack,
        List<Choice> subjects,
        List<Choice> towns,
        boolean saved,
        Problems problems)
        implements Page {

    @Override
    public String template() {
        return "admin/opening/form";
    }

    public @Nullable String returnedFieldKey() {
        return givenBack.map(back -> "domain.application-field." + back.field()).orElse(null);
    }

    public @Nullable String returnedWhy() {
        return givenBack.map(ShopApplication.GivenBack::why).orElse(null);
    }

    public String exemptSentence() {
        return LicenceNotice.SELF_PRODUCED_SENTENCE;
    }

    public Field name() {
        return field("name", draft.name()).limit(ShopDraft.LONGEST_NAME).needed();
    }

    public Field subject() {
        return field("subject", draft.subject().name()).needed();
    }

    public Field town() {
        return field("town", draft.townCode()).needed();
    }

    public Field village() {
        return field("village", draft.village())
                .limit(ShopDraft.LONGEST_VILLAGE)
                .needed();
    }

    public Field story() {
        return field("story", draft.story()).limit(ShopDraft.LONGEST_STORY);
    }

    public Field licenceName() {
        return field("licenceName", draft.licenceName()).limit(ShopDraft.LONGEST_LICENCE_NAME);
    }

    public Field creditCode() {
        return field("creditCode", draft.creditCode()).limit(40);
    }

    public Field licencePhoto() {
        return field("licencePhoto", "");
    }

    public @Nullable Picture picture() {
        return draft.licencePhoto().map(photo -> PhotoPicture.thumb(photo, "")).orElse(null);
    }

    public @Nullable String photo() {
        return draft.licencePhoto().map(PhotoId::toString).orElse(null);
    }

    /** The field as it is, with the officer's reason when it was given back for this one. */
    private Field field(String name, String value) {
        var all = givenBack
                .filter(back -> back.field().key().equals(name) && problems.isEmpty())
                .map(back -> Problems.NONE.at(name, Sentence.of("admin.opening.returned.why", back.why())))
                .orElse(problems);
        return Field.of(name, value).wrong(all);
    }
}
