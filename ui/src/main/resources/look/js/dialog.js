// <a href="#id" data-dialog> opens the dialog with that id; a press beside the dialog closes it.
for (const opener of document.querySelectorAll("[data-dialog]")) {
  const dialog = document.getElementById(opener.getAttribute("href").slice(1));
  if (!dialog) continue;
  opener.addEventListener("click", (event) => {
    event.preventDefault();
    dialog.showModal();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}
