package cn.shanhuo.ui.testing;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.Accounts;
import cn.shanhuo.people.Name;
import cn.shanhuo.people.Password;
import cn.shanhuo.people.Phone;
import cn.shanhuo.people.Sessions;
import cn.shanhuo.people.StaffRole;
import cn.shanhuo.shop.ShopId;
import cn.shanhuo.shop.ShopRole;
import cn.shanhuo.testing.Phones;
import cn.shanhuo.testing.Village;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;

/** The people who come to the site in tests: each a browser of their own, signed in through the door. */
@Singleton
public class Visitors {

    /** Everybody's password. */
    public static final String PASSWORD = "qiuhe-honey-2026";

    private final EmbeddedServer server;
    private final Accounts accounts;
    private final Sessions sessions;

    Visitors(EmbeddedServer server, Accounts accounts, Sessions sessions) {
        this.server = server;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Somebody with an account, signed in. */
    public record Known(AccountId account, Phone phone, PageClient browser) {}

    /** A browser nobody has signed in with. */
    public PageClient stranger() {
        return new PageClient(server.getURI());
    }

    /** Buyer Chen, or another one of any name. */
    public Known buyer(String name) {
        var phone = Phones.fresh();
        var account = open(phone, name);
        return new Known(account, phone, enter(phone));
    }

    /** Somebody of the incubation centre. */
    public Known staff(StaffRole... roles) {
        var phone = Phones.fresh();
        var account = open(phone, "李老师");
        for (var role : roles) {
            accounts.grant(account, role);
        }
        return new Known(account, phone, enter(phone));
    }

    /** The browser of an account that a test has already, past the door. */
    public PageClient signedIn(AccountId account) {
        return stranger().cookie("session", sessions.open(account, "test").value());
    }

    /** A new member of a shop. */
    public Known member(ShopId shop, ShopRole role) {
        var member = buyer("李春梅");
        Village.join(shop, member.account(), role);
        return member;
    }

    /** Another browser of somebody with an account. */
    public PageClient enter(Phone phone) {
        var browser = stranger();
        browser.get("/sign-in");
        var answer = browser.post("/sign-in", "phone", phone.digits(), "password", PASSWORD);
        if (answer.status() != 303) {
            throw new AssertionError("cannot sign in: " + answer.status() + " " + answer.text());
        }
        return browser;
    }

    private AccountId open(Phone phone, String name) {
        var password = (Password.Chosen) Password.choose(PASSWORD);
        return accounts.open(phone, new Name(name), password.password()).orElseThrow();
    }
}
