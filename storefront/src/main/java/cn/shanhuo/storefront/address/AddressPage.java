package cn.shanhuo.storefront.address;

import cn.shanhuo.people.AddressId;
import cn.shanhuo.people.KeepAddress;
import cn.shanhuo.people.Name;
import cn.shanhuo.region.Regions;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.guard.LocalPath;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One address to be written or changed.
 *
 * @param title the message with the page's name
 * @param action where the form goes
 * @param removal where the form goes that removes it; none for a new one
 * @param next where the buyer came from and goes back to; the address book when from nowhere in particular
 */
public record AddressPage(
        String title,
        String action,
        @Nullable String removal,
        Field receiver,
        Field phone,
        List<Step> steps,
        Field detail,
        Field preferred,
        Problems problems,
        String next)
        implements Page {

    /** A select of the picker; hidden as long as the level above is open. */
    public record Step(String level, Field field, List<Choice> choices, boolean open) {}

    static AddressPage fresh(AddressForm form, Problems problems, Regions regions, LocalPath next) {
        return of("storefront.address.new", "/addresses", null, form, problems, regions, next);
    }

    static AddressPage change(AddressId id, AddressForm form, Problems problems, Regions regions, LocalPath next) {
        var action = "/addresses/" + id;
        return of("storefront.address.edit", action, action + "/removal", form, problems, regions, next);
    }

    private static AddressPage of(
            String title,
            String action,
            @Nullable String removal,
            AddressForm form,
            Problems problems,
            Regions regions,
            LocalPath next) {
        var typed = form.typed();
        return new AddressPage(
                title,
                action,
                removal,
                Field.of(AddressForm.RECEIVER, typed, problems)
                        .complete("name")
                        .limit(Name.LONGEST)
                        .needed(),
                Field.of(AddressForm.PHONE, typed, problems)
                        .type("tel")
                        .mode("tel")
                        .complete("tel")
                        .limit(20)
                        .needed(),
                steps(Picked.read(typed, regions), problems),
                Field.of(AddressForm.DETAIL, typed, problems)
                        .complete("street-address")
                        .limit(KeepAddress.LONGEST_DETAIL)
                        .needed(),
                Field.of(AddressForm.PREFERRED, typed, problems),
                problems,
                next.value());
    }

    private static List<Step> steps(Picked picked, Problems problems) {
        return Arrays.stream(Level.values())
                .map(level -> {
                    var field = Field.of(level.field(), picked.of(level)).wrong(problems);
                    var choices = picked.choices(level).stream()
                            .map(region -> new Choice(region.code(), region.name()))
                            .toList();
                    return new Step(
                            level.field(), level == Level.TOWN ? field : field.needed(), choices, !choices.isEmpty());
                })
                .toList();
    }

    @Override
    public String template() {
        return "storefront/address/edit";
    }
}
