package cn.shanhuo.incubator.job;

import cn.shanhuo.audit.HastenJob;
import cn.shanhuo.job.JobRuns;
import cn.shanhuo.ledger.RebuildMonths;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;

@Controller("/incubator/jobs")
@Secured({"HEAD", "OPERATOR"})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@ExecuteOn(TaskExecutors.BLOCKING)
class JobsController {

    private final JobRuns jobs;
    private final HastenJob hastenJob;
    private final RebuildMonths rebuildMonths;
    private final Pages pages;
    private final Clock clock;

    JobsController(JobRuns jobs, HastenJob hastenJob, RebuildMonths rebuildMonths, Pages pages, Clock clock) {
        this.jobs = jobs;
        this.hastenJob = hastenJob;
        this.rebuildMonths = rebuildMonths;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(Visit visit, Staff staff) {
        return pages.ok(visit, JobsPage.of(jobs.all(), clock.instant(), null));
    }

    @Post("/{name}/run")
    HttpResponse<?> run(Visit visit, Staff staff, String name) {
        if (hastenJob.hasten(staff.account(), name)) {
            return Pages.seeOther("/incubator/jobs");
        }
        var all = jobs.all();
        return all.stream().noneMatch(run -> run.name().equals(name))
                ? pages.notFound(visit)
                : pages.conflict(visit, JobsPage.of(all, clock.instant(), Sentence.of("incubator.jobs.runs-already")));
    }

    @Post("/rebuild")
    HttpResponse<?> rebuild(Visit visit, Staff staff) {
        rebuildMonths.rebuild(staff.account());
        return Pages.seeOther("/incubator/jobs");
    }
}
