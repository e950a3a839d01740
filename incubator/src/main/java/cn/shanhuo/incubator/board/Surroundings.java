package cn.shanhuo.incubator.board;

import cn.shanhuo.payment.Mismatches;
import cn.shanhuo.shop.ShopApplications;
import cn.shanhuo.training.Cohort;
import cn.shanhuo.training.Cohorts;
import cn.shanhuo.training.Towns;
import jakarta.inject.Singleton;
import java.util.List;

/** What stands around the board: the choices of its filters, and what waits to be done. */
@Singleton
class Surroundings {

    private final Cohorts cohorts;
    private final Towns towns;
    private final ShopApplications applications;
    private final Mismatches mismatches;

    Surroundings(Cohorts cohorts, Towns towns, ShopApplications applications, Mismatches mismatches) {
        this.mismatches = mismatches;
        this.cohorts = cohorts;
        this.towns = towns;
        this.applications = applications;
    }

    List<Cohort> cohorts() {
        return cohorts.all();
    }

    Towns towns() {
        return towns;
    }

    int mismatchesWaiting() {
        return mismatches.waiting();
    }

    int applicationsWaiting() {
        return applications.waiting();
    }
}
