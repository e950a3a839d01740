package cn.shanhuo.admin.freight;

import cn.shanhuo.freight.FreightPreset;
import cn.shanhuo.freight.FreightRule;
import cn.shanhuo.freight.FreightTemplate;
import cn.shanhuo.freight.FreightTemplateId;
import cn.shanhuo.freight.FreightTemplates;
import cn.shanhuo.freight.SaveFreightTemplate;
import cn.shanhuo.freight.SaveFreightTemplate.Draft;
import cn.shanhuo.freight.SaveFreightTemplate.Flaw;
import cn.shanhuo.freight.SaveFreightTemplate.Outcome;
import cn.shanhuo.house.Ids;
import cn.shanhuo.money.Money;
import cn.shanhuo.region.Regions;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Seller;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A shop's freight tables. */
@Controller("/seller/freight")
@Secured("OWNER")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@ExecuteOn(TaskExecutors.BLOCKING)
class FreightController {

    private final FreightTemplates templates;
    private final SaveFreightTemplate save;
    private final Regions regions;
    private final Messages messages;
    private final Pages pages;

    FreightController(
            FreightTemplates templates, SaveFreightTemplate save, Regions regions, Messages messages, Pages pages) {
        this.templates = templates;
        this.save = save;
        this.regions = regions;
        this.messages = messages;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Seller seller, Visit visit, @QueryValue(defaultValue = "") String said) {
        var sentence = said.equals("saved") ? Sentence.of("admin.freight.said") : null;
        return pages.ok(visit, new FreightListPage(tables(seller), presets(Submitted.of(), Problems.NONE), sentence));
    }

    /** Takes a ready-made table over as the shop's own. */
    @Post
    HttpResponse<?> create(Seller seller, Visit visit, Submitted typed) {
        var choice = Arrays.stream(PresetChoice.values())
                .filter(each -> each.name().equals(typed.text("preset")))
                .findFirst();
        var over = Money.parse(typed.text("freeOver")).filter(Money::isPositive);
        if (choice.isEmpty() || choice.get().threshold && over.isEmpty()) {
            var problems = Problems.NONE.at("freeOver", "admin.freight.free-over.wrong");
            return pages.unprocessable(visit, new FreightListPage(tables(seller), presets(typed, problems), null));
        }
        boolean threshold = choice.get().threshold;
        var name = messages.say(visit.locale(), choice.get().key());
        var draft = new Draft(
                name,
                true,
                threshold ? over : Optional.empty(),
                choice.get().preset.rules(threshold, Money.ZERO));
        return switch (save.save(seller.shop(), null, draft)) {
            case Outcome.Saved(var id) -> Pages.seeOther("/seller/freight/" + id);
            case Outcome.Refused _ ->
                pages.unprocessable(
                        visit,
                        new FreightListPage(
                                tables(seller),
                                presets(typed, Problems.NONE.at("freeOver", "admin.freight.free-over.wrong")),
                                null));
            case Outcome.NoSuchTemplate _ -> pages.notFound(visit);
        };
    }

    @Get("/{id:[0-9]+}")
    HttpResponse<?> show(Seller seller, Visit visit, String id) {
        return find(seller, id)
                .<HttpResponse<?>>map(template -> pages.ok(
                        visit,
                        form(FreightForm.of(template), template).page("/seller/freight/" + id, regions.provinces())))
                .orElseGet(() -> pages.notFound(visit));
    }

    @Post("/{id:[0-9]+}")
    HttpResponse<?> update(Seller seller, Visit visit, String id, Submitted typed) {
        var template = find(seller, id);
        if (template.isEmpty()) {
            return pages.notFound(visit);
        }
        var form = form(typed, template.get());
        if (form.problems().isEmpty()) {
            switch (save.save(seller.shop(), template.get().id(), form.draft())) {
                case Outcome.Saved _ -> {
                    return Pages.seeOther("/seller/freight?said=saved");
                }
                case Outcome.NoSuchTemplate _ -> {
                    return pages.notFound(visit);
                }
                case Outcome.Refused(var why) -> form = form.wrong(field(why), "admin.freight.flaw." + why);
            }
        }
        return pages.unprocessable(visit, form.page("/seller/freight/" + id, regions.provinces()));
    }

    private FreightForm form(Submitted typed, FreightTemplate template) {
        return FreightForm.read(typed, regions.provinces(), template);
    }

    private Optional<FreightTemplate> find(Seller seller, String id) {
        return Ids.parse(id).flatMap(number -> templates.find(seller.shop(), new FreightTemplateId(number)));
    }

    private List<FreightListPage.Table> tables(Seller seller) {
        return templates.of(seller.shop()).stream()
                .map(template -> new FreightListPage.Table(
                        "/seller/freight/" + template.id(),
                        template.name(),
                        template.preferred(),
                        Sentence.of(
                                "admin.freight.summary",
                                template.rules().stream()
                                        .filter(FreightRule::delivers)
                                        .count(),
                                template.freeOver().isPresent() ? 1 : 0,
                                template.freeOver().map(Money::display).orElse(""))))
                .toList();
    }

    private static List<FreightListPage.Preset> presets(Submitted typed, Problems problems) {
        return Arrays.stream(PresetChoice.values())
                .map(each -> new FreightListPage.Preset(
                        each.name(),
                        each.key(),
                        each.key() + ".text",
                        each.threshold ? Field.of("freeOver", typed, problems).needed() : null))
                .toList();
    }

    private static String field(Flaw why) {
        return switch (why) {
            case NAME -> "name";
            case FREE_OVER -> "freeOver";
            case RULES, FEE -> "provinces";
        };
    }

    /** What a seller chooses from. */
    private enum PresetChoice {
        FREE(FreightPreset.FREE_EXCEPT_REMOTE, false),
        WEIGHT(FreightPreset.BY_WEIGHT, false),
        FREE_OVER(FreightPreset.BY_WEIGHT, true),
        FRESH(FreightPreset.FRESH, false);

        final FreightPreset preset;
        final boolean threshold;

        PresetChoice(FreightPreset preset, boolean threshold) {
            this.preset = preset;
            this.threshold = threshold;
        }

        String key() {
            return "admin.freight.preset." + name();
        }
    }
}
