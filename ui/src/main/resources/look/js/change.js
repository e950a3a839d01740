// A select or radio group whose form asks for it (data-change) sends the form as soon as something else is chosen.
for (const form of document.querySelectorAll("form[data-change]")) {
  form.addEventListener("change", (event) => {
    if (event.target.matches("select, input[type=radio], input[type=checkbox]")) form.requestSubmit();
  });
}
