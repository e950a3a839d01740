package cn.shanhuo.ui.door;

import cn.shanhuo.people.Sessions;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.SessionCookie;
import cn.shanhuo.ui.guard.SignedIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

@Controller("/sign-out")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
class SignOutController {

    private final Sessions sessions;
    private final Hall hall;

    SignOutController(Sessions sessions, Hall hall) {
        this.sessions = sessions;
        this.hall = hall;
    }

    /** Open to all: whose session has run out meanwhile is out as well. */
    @Post
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> here(HttpRequest<?> request, Submitted form) {
        SessionCookie.read(request).ifPresent(sessions::close);
        return hall.leave();
    }

    @Post("/everywhere")
    @Secured("BUYER")
    HttpResponse<?> everywhere(SignedIn who, Submitted form) {
        sessions.closeAll(who.account());
        return hall.leave();
    }
}
