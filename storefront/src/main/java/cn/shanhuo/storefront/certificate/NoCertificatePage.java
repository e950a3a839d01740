package cn.shanhuo.storefront.certificate;

import cn.shanhuo.ui.Page;

/** There is no certificate of this number: told as an answer to the question, not as a lost page. */
public record NoCertificatePage(String asked) implements Page {

    @Override
    public String template() {
        return "storefront/certificate/none";
    }
}
