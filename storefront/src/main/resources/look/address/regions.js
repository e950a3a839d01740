// Fills the next select of the region picker as soon as the one above it is chosen.
for (const form of document.querySelectorAll("[data-regions]")) {
  const steps = [...form.querySelectorAll("[data-region]")];
  form.querySelector("[name=level]").remove();
  const select = (step) => step.querySelector("select");

  const empty = (from) => {
    for (const step of steps.slice(from)) {
      step.hidden = true;
      select(step).length = 1;
    }
  };

  const fill = async (index) => {
    empty(index + 1);
    const code = select(steps[index]).value;
    if (!code || index + 1 === steps.length) return;
    const answer = await fetch("/regions/" + code);
    if (!answer.ok || select(steps[index]).value !== code) return;
    const regions = await answer.json();
    const next = select(steps[index + 1]);
    for (const [value, name] of regions) next.add(new Option(name, value));
    steps[index + 1].hidden = regions.length === 0;
    if (regions.length === 1 && index === 0) {
      next.value = regions[0][0];
      await fill(index + 1);
    }
  };

  steps.forEach((step, index) => select(step).addEventListener("change", () => fill(index)));
}
