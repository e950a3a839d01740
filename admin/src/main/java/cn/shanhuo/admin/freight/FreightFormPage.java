package cn.shanhuo.admin.freight;

import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import java.util.List;

/**
 * One freight table, province by province.
 *
 * @param everywhere the table as a whole, for what is wrong with it
 */
public record FreightFormPage(
        String action,
        Field name,
        Field freeOver,
        Field preferred,
        Field everywhere,
        List<Province> provinces,
        Problems problems)
        implements Page {

    @Override
    public String template() {
        return "admin/freight/form";
    }

    /** A province's line; each name is that of its input. */
    public record Province(
            String name,
            String deliversName,
            boolean delivers,
            Field first,
            Field next,
            String freeName,
            boolean free) {}
}
