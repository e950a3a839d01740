// <button class="only-script" data-copy="SF123" data-copied="Copied"> puts a text on the clipboard and says so; where there
// is no clipboard (plain HTTP, some webviews) it marks the text in the field beside it, to be copied by hand.
for (const button of document.querySelectorAll("[data-copy]")) {
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    const field = button.parentElement.querySelector("input[readonly]");
    field?.select();
    try {
      if (navigator.clipboard) await navigator.clipboard.writeText(button.dataset.copy);
      else if (!document.execCommand("copy")) return;
      button.textContent = button.dataset.copied;
    } catch {
      field?.focus();
    }
  });
}
