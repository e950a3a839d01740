// Draws the rows of a table of months as columns stacked by grade of evidence, and the marks as lines across them.
// <div data-months="#months" data-marks="10000 20000"> beside rows <tr data-month="2026-11" data-grades="120.00 0.00 …">
const look = getComputedStyle(document.documentElement);
const colour = (name) => look.getPropertyValue("--" + name).trim();
const grades = ["moss-deep", "leaf", "honey", "straw"];
const short = new Intl.NumberFormat(document.documentElement.lang, { notation: "compact", maximumFractionDigits: 1 });
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

for (const box of document.querySelectorAll("[data-months]")) {
  const rows = [...document.querySelectorAll(box.dataset.months + " [data-month]")].slice(0, 24).reverse();
  const months = rows.map((row) => row.dataset.month);
  const parts = rows.map((row) => row.dataset.grades.split(" ").map(Number));
  const columns = grades.map((name, grade) => ({
    type: "bar", stack: "net", barMaxWidth: 40, itemStyle: { color: colour(name) }, data: parts.map((part) => part[grade]),
  }));
  columns.at(-1).label = {
    show: box.clientWidth > rows.length * 44, position: "top", color: colour("ink"), formatter: ({ dataIndex }) => short.format(sum(parts[dataIndex])),
  };
  const marks = box.dataset.marks.split(" ").map((mark) => ({
    type: "line", xAxisIndex: 1, symbol: "none", silent: true, data: [Number(mark), Number(mark)],
    lineStyle: { color: colour("persimmon"), type: "dashed", width: 1.5 },
    endLabel: { show: true, color: colour("persimmon"), formatter: short.format(mark) },
  }));
  const chart = echarts.init(box);
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 48, top: 24, bottom: 8, containLabel: true },
    xAxis: [
      { type: "category", data: months, axisTick: { show: false }, axisLabel: { hideOverlap: true, color: colour("soft") } },
      { type: "category", data: ["", " "], boundaryGap: false, show: false },
    ],
    yAxis: { type: "value", axisLabel: { formatter: (value) => short.format(value), color: colour("soft") }, splitLine: { lineStyle: { color: colour("line") } } },
    series: [...columns, ...marks],
  });
  addEventListener("resize", () => chart.resize());
}
