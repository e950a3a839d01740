package cn.shanhuo.admin.freight;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shop's freight tables, and the ready-made ones. */
public record FreightListPage(
        List<Table> tables, List<Preset> presets, @Nullable Sentence said) implements Page {

    @Override
    public String template() {
        return "admin/freight/list";
    }

    /** A table of the shop. */
    public record Table(String href, String name, boolean preferred, Sentence summary) {}

    /** A table to take with one tap; {@code freeOver} is null where no threshold is asked for. */
    public record Preset(
            String code,
            String nameKey,
            String textKey,
            @Nullable Field freeOver) {}
}
