// What makes the pages pleasanter; everything essential works without it.
"use strict";

const reply = () => document.querySelector("#reply");
const draftKey = () => document.querySelector("[data-draft]")?.dataset.draft;

// The draft of a reply outlives a closed tab; it goes once the words have left.
function restoreDraft() {
  const form = document.querySelector("[data-draft]");
  if (!form) return;
  if ("fresh" in form.dataset) localStorage.removeItem(draftKey());
  reply().value ||= localStorage.getItem(draftKey()) ?? "";
}

document.addEventListener("input", (event) => {
  if (event.target === reply()) localStorage.setItem(draftKey(), reply().value);
});

// An entry or a ready-made sentence goes where the cursor is.
document.addEventListener("click", (event) => {
  const pick = event.target.closest("[data-insert]");
  if (!pick || !reply()) return;
  event.preventDefault();
  const box = reply();
  const glue = box.value && !box.value.endsWith("\n") ? "\n\n" : "";
  box.setRangeText(glue + pick.dataset.insert, box.value.length, box.value.length, "end");
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.focus();
});

document.addEventListener("change", (event) => {
  if (event.target.id !== "file") return;
  const label = document.querySelector("#file-name");
  label.dataset.words ??= label.textContent;
  label.textContent = event.target.files[0]?.name ?? label.dataset.words;
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  if (event.target.matches("textarea")) event.target.form.requestSubmit();
});

// A second tap while the first is under way does nothing; the server refuses it too.
document.addEventListener("submit", (event) => {
  if (event.target.method !== "post" || event.target.target || event.submitter?.formTarget) return;
  if (event.target.dataset.sending) return event.preventDefault();
  event.target.dataset.sending = "yes";
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("[data-sending]")) delete form.dataset.sending;
});

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const field = document.querySelector(button.dataset.copy);
  field.select();
  await navigator.clipboard.writeText(field.value);
  button.textContent = button.dataset.done;
});

// A live page is not redrawn under a recording that plays.
const playing = () => [...document.querySelectorAll("audio, video")].some((media) => !media.paused);
let postponed = false;
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.target.id !== "refresh" || !playing()) return;
  event.preventDefault();
  postponed = true;
});
document.addEventListener("pause", () => {
  if (!postponed) return;
  postponed = false;
  htmx.trigger("#refresh", "sse:changed");
}, true);

// News is said to screen readers, and followed by whoever reads the end of the conversation.
let atEnd = false;
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.target.id !== "log") return;
  atEnd = document.querySelector("#latest").getBoundingClientRect().top < window.innerHeight + 80;
  document.querySelector("#news").dataset.last = event.target.dataset.last;
});
document.addEventListener("htmx:afterSettle", () => {
  const log = document.querySelector("#log");
  const news = document.querySelector("#news");
  if (!log || !news?.dataset.last || log.dataset.last === news.dataset.last) return;
  news.dataset.last = log.dataset.last;
  news.textContent = news.dataset.words;
  if (atEnd) document.querySelector("#latest").scrollIntoView({ block: "center" });
});

// On a phone the current page's name is brought into the bar; not by scrollIntoView, after which
// the keyboard would start from there instead of from the link to the content.
function showWhere() {
  const here = document.querySelector(".top [aria-current]");
  if (here) here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetLeft - 60;
}

showWhere();
restoreDraft();

// Single keys, while nobody types in a field; each volunteer may turn them off.
const FIELDS = "input, textarea, select, [contenteditable]";
const keysOn = () => localStorage.getItem("shortcuts") !== "off";

function goTo(field) {
  if (!field) return false;
  field.focus();
  field.scrollIntoView({ block: "center" });
  return true;
}

function unfold(key) {
  const fold = document.querySelector(`details[data-key="${key}"]`);
  if (!fold) return false;
  fold.open = true;
  return goTo(fold.querySelector("input:not([type=hidden]), a, button"));
}

// The next or the former ticket of the inbox.
function step(by) {
  const all = [...document.querySelectorAll(".ticket h3 a")];
  const at = all.indexOf(document.activeElement);
  return goTo(all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]);
}

const KEYS = {
  r: () => goTo(reply()),
  n: () => goTo(document.querySelector("#note")),
  f: () => unfold("f"),
  c: () => unfold("c"),
  a: () => unfold("a"),
  j: () => step(1),
  k: () => step(-1),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches(FIELDS)) return;
  if (keysOn() && KEYS[event.key.toLowerCase()]?.()) event.preventDefault();
});

document.addEventListener("change", (event) => {
  if (event.target.id === "shortcuts") {
    localStorage.setItem("shortcuts", event.target.checked ? "on" : "off");
  }
});
const shortcuts = document.querySelector("#shortcuts");
if (shortcuts) shortcuts.checked = keysOn();
