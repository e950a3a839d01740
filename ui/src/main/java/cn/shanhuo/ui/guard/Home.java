package cn.shanhuo.ui.guard;

import cn.shanhuo.house.Lanes;
import cn.shanhuo.people.SessionToken;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Where somebody's day begins: staff at the board, sellers in their shop, everybody else at the goods. */
@Singleton
public class Home {

    private final Who who;

    Home(Who who) {
        this.who = who;
    }

    public LocalPath of(SessionToken session, HttpRequest<?> request) {
        return Lanes.await(who.find(session))
                .map(found -> of(who.at(found, session, request)))
                .orElse(LocalPath.HOME);
    }

    private static LocalPath of(SignedIn person) {
        if (!person.staffRoles().isEmpty()) {
            return new LocalPath("/incubator");
        }
        return person.shops().isEmpty() ? LocalPath.HOME : new LocalPath("/seller");
    }
}
