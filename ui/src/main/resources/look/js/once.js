// A form that is on its way is not sent twice; coming back to the page frees it again.
for (const form of document.querySelectorAll("form[method=post]")) {
  let sent = false;
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
    if (event.submitter) event.submitter.setAttribute("aria-disabled", "true");
  });
  addEventListener("pageshow", () => {
    sent = false;
    form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
  });
}
