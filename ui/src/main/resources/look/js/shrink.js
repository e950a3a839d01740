// Photos of a form that asks for it (data-shrink) are made small before they are sent: a phone's picture has ten times
// the bytes that the site keeps. What cannot be shrunk is sent as it is.
const ENOUGH = 2000; // pixels of the longer side
const SMALL = 600_000; // bytes that are not worth the work
const LONG = 3; // a screenshot of this ratio keeps its pixels, or its words could not be read

const shrunk = async (file) => {
  if (file.size <= SMALL || !file.type.startsWith("image/")) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const longer = Math.max(picture.width, picture.height);
    if (longer > LONG * Math.min(picture.width, picture.height)) return file;
    const scale = Math.min(1, ENOUGH / longer);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const pen = canvas.getContext("2d");
    pen.fillStyle = "white";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    const name = file.name.replace(/\.\w+$/, "") + ".jpg";
    return blob && blob.size < file.size ? new File([blob], name, { type: blob.type }) : file;
  } catch {
    return file;
  }
};

for (const form of document.querySelectorAll("form[data-shrink]")) {
  let ready = true;
  const wait = document.createElement("p");
  wait.className = "hint";
  wait.setAttribute("role", "status");
  // heard before the form's own listeners: while photos are being shrunk, nothing is sent yet
  form.addEventListener("submit", async (event) => {
    const fields = [...form.querySelectorAll("input[type=file]")].filter((field) => field.files.length > 0);
    if (ready && fields.every((field) => field.dataset.shrunk)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!ready) return;
    ready = false;
    wait.textContent = form.dataset.shrink;
    (event.submitter ?? form).before(wait);
    for (const field of fields) {
      const files = new DataTransfer();
      for (const file of field.files) files.items.add(await shrunk(file));
      field.files = files.files;
      field.dataset.shrunk = "yes";
      field.addEventListener("change", () => delete field.dataset.shrunk, { once: true });
    }
    // small photos are done at once, and a form is not sent again while its submit event is still under way
    await new Promise((later) => setTimeout(later));
    wait.remove();
    ready = true;
    form.requestSubmit(event.submitter);
  }, { capture: true });
}
