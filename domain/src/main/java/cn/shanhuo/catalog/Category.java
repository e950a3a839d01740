package cn.shanhuo.catalog;

/**
 * A shelf of the market.
 *
 * @param icon name of a picture of the {@code ui} icon set
 * @param usual what is usual for goods of this kind: what a new product starts with
 */
public record Category(String code, String nameZh, String nameEn, String icon, Usual usual) {

    /** What most goods of a category have in common. */
    public record Usual(FoodType foodType, int shelfLifeDays, Storage storage, ReturnPolicy returnPolicy) {}

    /** The name in the language of the reader. */
    public String name(java.util.Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameZh;
    }
}
