package cn.shanhuo.app.journey;

/**
 * Who plays: other people and another honey in each walk, so that two walks share one site.
 *
 * @param javaScript whether the walk is the one with JavaScript
 */
record Cast(boolean javaScript) {

    String name() {
        return javaScript ? "王桂花" : "张秋菊";
    }

    String phone() {
        return javaScript ? "13900001234" : "13900001235";
    }

    String buyerPhone() {
        return javaScript ? "13900005678" : "13900005679";
    }

    /** Fictive people of Pingli with valid check digits. */
    String idNumber() {
        return javaScript ? "610926199003071232" : checked("61092619880412404");
    }

    /** The shop's own account at Alipay. */
    String sellerId() {
        return javaScript ? "2088000000009901" : "2088000000009902";
    }

    String cohort() {
        return javaScript ? "2026-03" : "2026-04";
    }

    String shop() {
        return javaScript ? "桂花家的蜂场" : "秋菊家的蜂场";
    }

    String honey() {
        return javaScript ? "桂花崖蜜" : "秋菊崖蜜";
    }

    String honeyPinyin() {
        return javaScript ? "guihuayami" : "qiujuyami";
    }

    /** GB 11643: the eighteenth digit follows from the first seventeen. */
    private static String checked(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(seventeen.charAt(i), 10);
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
