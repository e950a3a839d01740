package cn.shanhuo.audit;

import cn.shanhuo.house.UseCase;
import cn.shanhuo.job.JobRuns;
import cn.shanhuo.people.AccountId;

/** Somebody has a job run now instead of in its rhythm. */
@UseCase
public class HastenJob {

    private final JobRuns jobs;
    private final Audit audit;

    HastenJob(JobRuns jobs, Audit audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Whether there is such a job and it is not running already. */
    public boolean hasten(AccountId staff, String name) {
        boolean hastened = jobs.hasten(name);
        if (hastened) {
            audit.record(staff, "job.run", "job", name, "");
        }
        return hastened;
    }
}
