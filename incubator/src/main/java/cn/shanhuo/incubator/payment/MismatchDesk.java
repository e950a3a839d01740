package cn.shanhuo.incubator.payment;

import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads what somebody must look into. */
@Singleton
class MismatchDesk {

    private final MismatchRows rows;

    MismatchDesk(MismatchRows rows) {
        this.rows = rows;
    }

    /** @param below the number of the last one on the page before; 0 for the first page */
    @Transactional
    public MismatchesPage list(boolean open, long below) {
        var found = rows.list(open, below > 0 ? below : Long.MAX_VALUE, MismatchesPage.SIZE + 1);
        return MismatchesPage.of(open, found, below <= 0);
    }

    @Transactional
    public Optional<MismatchPage> find(long id, Submitted form, Problems problems) {
        return rows.find(id).map(row -> new MismatchPage(row, form, problems));
    }
}
