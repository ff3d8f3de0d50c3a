// A photo of the notebook beside the weeks. It is shown from the phone's own memory and sent nowhere: its input has no
// name and stands in no form. While it is shown, the next week comes into this page, so that the photo stays.
(() => {
  const box = document.querySelector("[data-photo]"), week = () => document.getElementById("week");
  if (!box) return;
  const [input, held, image] = ["input", ".held", "img"].map((part) => box.querySelector(part));
  box.hidden = false;
  input.addEventListener("change", () => {
    if (image.src) URL.revokeObjectURL(image.src);
    if (!input.files[0]) return image.removeAttribute("src"), (held.hidden = true);
    image.src = URL.createObjectURL(input.files[0]);
    held.hidden = false;
  });
  const turn = async (address, body) => {
    const answer = await fetch(address, body ? { method: "POST", body } : {});
    const next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("week");
    if (!next) return location.assign(answer.url);
    week().replaceWith(next);
    history.replaceState(null, "", answer.url);
    (next.querySelector(".wrong") || next.querySelector("h1")).focus();
  };
  document.addEventListener("submit", (event) => {
    const form = event.target, pressed = event.submitter;
    if (!image.src || !week().contains(form)) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    if (pressed && pressed.name) body.append(pressed.name, pressed.value);
    turn(form.action, body).catch(() => {
      const said = Object.assign(document.createElement("input"), { type: "hidden", name: pressed.name, value: 1 });
      form.append(said);
      form.submit();
    });
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("#week .ways a");
    if (!link || !image.src) return;
    event.preventDefault();
    turn(link.href).catch(() => location.assign(link.href));
  });
})();
