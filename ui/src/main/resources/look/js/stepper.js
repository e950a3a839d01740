// One fewer, one more; tells its form when the number has settled, where the form asks for it (data-settle).
for (const stepper of document.querySelectorAll("[data-stepper]")) {
  const input = stepper.querySelector("input");
  const steps = stepper.querySelectorAll("[data-step]");
  const show = () => {
    for (const step of steps) {
      const next = Number(input.value) + Number(step.dataset.step);
      step.hidden = false;
      step.disabled = next < Number(input.min || 1) || (input.max !== "" && next > Number(input.max));
    }
  };
  let settling;
  const settle = () => {
    show();
    if (!stepper.closest("form[data-settle]")) return;
    clearTimeout(settling);
    settling = setTimeout(() => input.form.requestSubmit(), 600);
  };
  for (const step of steps) {
    step.addEventListener("click", () => {
      input.value = Number(input.value) + Number(step.dataset.step);
      settle();
    });
  }
  input.addEventListener("change", settle);
  show();
}
