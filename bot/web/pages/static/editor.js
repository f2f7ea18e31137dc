// Shows how a section will read while it is typed, and asks before what was typed is left behind.
"use strict";

const form = document.querySelector("form.editor");
const PAUSE_MS = 700;
let waiting, asked = 0, isSent = false;

const said = () => new URLSearchParams(new FormData(form)).toString();
const before = said();

async function preview() {
  const turn = ++asked;
  const body = new URLSearchParams(new FormData(form));
  body.set("do", "preview");
  const answer = await fetch(form.getAttribute("action"), { method: "POST", body }).catch(() => null);
  if (!answer || !answer.ok || turn !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const shown of document.querySelectorAll(".preview")) {
    const fresh = page.getElementById(shown.id);
    if (fresh) shown.replaceChildren(...fresh.childNodes);
  }
}

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(preview, PAUSE_MS);
});
form.addEventListener("submit", () => { isSent = true; });
// Whoever comes back finds the form ready to be left again only with a question.
window.addEventListener("pageshow", () => { isSent = false; });
window.addEventListener("beforeunload", (event) => {
  if (!isSent && said() !== before) event.preventDefault();
});
