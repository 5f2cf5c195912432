// The simulated phone: shows the chat's bubbles as they come, and sends what its person does.
const { channel, address, suggestions, payload, lines } = JSON.parse(
  document.getElementById("phone").textContent,
);
const api = `../../phones/${channel}/${encodeURIComponent(address)}`;
const byId = (id) => document.getElementById(id);
const [chat, bubbles, text, notice] = ["chat", "bubbles", "text", "notice"].map(byId);
const shown = new Map();
let screen = { version: null, bubbles: [], blocked: false };
let editing = null;
let noticeShown = null;

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== null));
  return made;
}

async function act(name, form = {}) {
  const answer = await fetch(`${api}/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(form),
  });
  if (!answer.ok) tell(lines.refused);
}

function tell(words) {
  notice.textContent = words;
  notice.hidden = false;
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => (notice.hidden = true), 5000);
}

function mediaElement(media) {
  const url = `../../${media.url}`;
  if (media.kind === "photo") return element("img", { src: url, alt: lines.image });
  if (media.kind === "voice" || media.kind === "audio") {
    return element("audio", { src: url, controls: true, preload: "metadata" });
  }
  return element("a", { href: url, download: media.name, textContent: media.name });
}

function buttonElement(message, button) {
  if (button.kind === "url") {
    return element("a", {
      href: button.data, target: "_blank", rel: "noopener noreferrer", textContent: button.label,
    });
  }
  const press = () => act("press", { message: message.id, data: button.data });
  const more = button.description ? element("small", { textContent: button.description }) : null;
  return element("button", { type: "button", onclick: press }, element("span", {}, button.label, more));
}

function buttonRows(message) {
  if (!message.buttons.length) return null;
  const rows = message.buttons.map((row) =>
    element("div", { className: "row" }, ...row.map((b) => buttonElement(message, b))),
  );
  if (message.buttons[0][0].kind !== "list") return element("div", { className: "rows" }, ...rows);
  const list = element("details", {}, element("summary", { textContent: lines.choose }),
    element("div", { className: "rows" }, ...rows));
  return element("div", { className: "rows" }, list);
}

function foot(message) {
  const mine = message.author === "person";
  const time = new Date(message.at * 1000).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const words = [time, message.edited ? lines.edited : "", mine ? "✓✓" : ""].filter(Boolean).join(" · ");
  const canEdit = mine && channel === "telegram" && message.text && !message.media.length;
  const edit = canEdit
    ? element("button", { type: "button", textContent: lines.edit, onclick: () => startEdit(message) })
    : null;
  return element("span", { className: "foot" }, edit, words);
}

function bubbleElement(message) {
  const said = element("div", { className: "said" });
  said.innerHTML = message.html; // made safe by the sandbox
  const bubble = element("div", { className: "bubble" }, ...message.media.map(mediaElement), said, foot(message));
  return element("li", { className: message.author }, bubble, buttonRows(message));
}

function render() {
  const visible = screen.bubbles.filter((b) => !["failed", "undelivered"].includes(b.status));
  const atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 120;
  let grown = false;
  for (const message of visible) {
    const { status, ...looks } = message;
    const state = JSON.stringify(looks);
    const known = shown.get(message.id);
    if (known?.state === state) continue;
    const made = bubbleElement(message);
    if (known) known.element.replaceWith(made);
    else bubbles.append(made);
    grown ||= !known;
    shown.set(message.id, { state, element: made });
  }
  const ids = new Set(visible.map((b) => b.id));
  for (const [id, { element: gone }] of shown) {
    if (!ids.has(id)) { gone.remove(); shown.delete(id); }
  }
  if (grown && (atEnd || visible.at(-1)?.author === "person")) chat.scrollTop = chat.scrollHeight;
  renderAround(visible);
}

function renderAround(visible) {
  const wrote = visible.some((b) => b.author === "person" && !b.text.startsWith("/start"));
  byId("empty").hidden = visible.length > 0;
  byId("chips").hidden = wrote || !byId("chips").childElementCount;
  byId("presence").textContent = screen.blocked ? lines.blocked : screen.typing ? lines.typing : lines.idle;
  byId("block").textContent = screen.blocked ? lines.unblock : lines.block;
  if (screen.notice && screen.notice.number !== noticeShown) {
    if (noticeShown !== null || screen.version > 0) tell(screen.notice.text);
    noticeShown = screen.notice.number;
  }
}

async function follow() {
  for (;;) {
    try {
      const since = screen.version === null ? "" : `?since=${screen.version}&wait=${screen.typing ? 2 : 20}`;
      const answer = await fetch(api + since);
      if (!answer.ok) throw new Error(answer.statusText);
      screen = await answer.json();
      render();
    } catch {
      byId("presence").textContent = lines.offline;
      await new Promise((resume) => setTimeout(resume, 1000));
    }
  }
}

function startEdit(message) {
  editing = message.id;
  text.value = message.text;
  byId("cancel").hidden = false;
  byId("attach").hidden = true;
  text.focus();
}

function endEdit() {
  editing = null;
  text.value = "";
  byId("cancel").hidden = true;
  byId("attach").hidden = false;
}

function chip(words, onclick) {
  byId("chips").append(element("button", { type: "button", textContent: words, onclick }));
}

byId("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const words = text.value.trim();
  if (!words) return;
  if (editing) act("edit", { message: editing, text: words });
  else act("text", { text: words });
  endEdit();
  text.focus();
});
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    byId("composer").requestSubmit();
  }
});
byId("cancel").addEventListener("click", endEdit);
byId("block").addEventListener("click", () => {
  byId("menu").open = false;
  act(screen.blocked ? "unblock" : "block");
});
for (const button of document.querySelectorAll("[data-file]")) {
  button.addEventListener("click", () => {
    byId("attach").open = false;
    act("file", { kind: button.dataset.file });
  });
}
if (channel === "telegram") chip(lines.start, () => act("start", { payload }));
for (const words of suggestions) chip(words, () => act("text", { text: words }));
follow();
