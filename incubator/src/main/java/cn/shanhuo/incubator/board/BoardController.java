package cn.shanhuo.incubator.board;

import cn.shanhuo.incubator.sheet.Sheet;
import cn.shanhuo.ui.Messages;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.guard.Staff;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

@Controller("/incubator")
@Secured({"OFFICER", "HEAD", "OPERATOR", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class BoardController {

    private final Board board;
    private final Pages pages;
    private final Messages messages;

    BoardController(Board board, Pages pages, Messages messages) {
        this.board = board;
        this.pages = pages;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> now(Visit visit, Staff staff) {
        return pages.ok(visit, board.page(board.thisMonth(), BoardQuery.of("", "", "", 1)));
    }

    @Get("/months/{yyyymm:[0-9]+}")
    HttpResponse<?> month(
            Visit visit,
            Staff staff,
            String yyyymm,
            @QueryValue(defaultValue = "") String cohort,
            @QueryValue(defaultValue = "") String town,
            @QueryValue(defaultValue = "") String sort,
            @QueryValue(defaultValue = "1") int page) {
        return board.month(yyyymm)
                .<HttpResponse<?>>map(
                        month -> pages.ok(visit, board.page(month, BoardQuery.of(cohort, town, sort, page))))
                .orElseGet(() -> pages.notFound(visit));
    }

    @Get("/months/{yyyymm:[0-9]+}.xlsx")
    HttpResponse<?> export(
            Visit visit,
            Staff staff,
            String yyyymm,
            @QueryValue(defaultValue = "") String cohort,
            @QueryValue(defaultValue = "") String town,
            @QueryValue(defaultValue = "") String sort) {
        return board.month(yyyymm)
                .<HttpResponse<?>>map(month -> Sheet.download(
                        "shanhuo-" + month + ".xlsx",
                        board.sheet(month, BoardQuery.of(cohort, town, sort, 1)).file(messages, visit.locale())))
                .orElseGet(() -> pages.notFound(visit));
    }
}
