// Owns "What to try": the first steps for somebody who has never seen an incident bot, and the keys.

import { iconButton } from "./controls.js";
import { byId, el } from "./dom.js";
import { character, TAGS } from "./emoji.js";
import { closeDrawer, isNarrow } from "./drawer.js";
import { icon } from "./icons.js";
import { go } from "./place.js";
import { on, state, userName } from "./state.js";

const KEY = "sandbox-help";
const wide = matchMedia("(min-width: 1181px)");

const INTRO = el("p", { class: "help-intro" });
const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

function introduce() {
  const people = [...state.users.values()].filter((person) => !person.is_bot);
  const guest = people.find((person) => person.is_guest);
  const count = NUMBERS[people.length] ?? people.length;
  INTRO.textContent = [
    `This is a pretend Slack on your own machine, with ${count} people, and you are all of them.`,
    guest && `${userName(guest.id)} is a guest.`,
    "Nothing leaves it.",
  ]
    .filter(Boolean)
    .join(" ");
}

const TAG_KINDS = ["event", "finding", "action", "decision", "follow-up"];

const STEPS = [
  {
    title: "Declare an incident",
    text: "In any channel. Seconds later there is a channel for it, and a card on top.",
    command: "/incident declare sev2 Search is slow",
  },
  {
    title: "Hand out the roles",
    text: "In the incident's channel: one commander, and others for the work and the words.",
    command: "/incident assign comms @Linus",
    also: "/incident take commander",
  },
  {
    title: "Talk, and mark what matters",
    text: "Write as one does in an incident. A reaction puts a message on the timeline:",
    tags: true,
  },
  {
    title: "Be somebody else",
    text: "Click a face at the top left. Answer as another person; see what only they can see.",
  },
  {
    title: "See what is yours",
    text: "Click Sitrep below the channels: its Home has what is open, yours first, and a button to declare.",
  },
  {
    title: "Keep the promise",
    text: "When an update is due, the bot asks for it. Press its buttons, or write one:",
    command: "/incident update Card payments work again, wallets still fail",
  },
  {
    title: "End it",
    text: "Mitigated when nobody is hurt any more; resolved with evidence.",
    command: "/incident mitigate rolled back to yesterday's release",
    also: "/incident resolve error rate at zero for 15 minutes",
  },
  {
    title: "Look back",
    text: "What the reactions and the bot have recorded:",
    command: "/incident timeline",
  },
  {
    title: "Learn from it",
    text: "Press “Open the postmortem” under the message that it is resolved: half of it is written already. It stands as a canvas above the messages.",
    command: "/incident postmortem edit factors",
    also: "/incident postmortem publish",
  },
  {
    title: "Get it done",
    text: "An action item has one owner and a day. Its list has “Done” for each:",
    command: "/incident action @Dennis by friday alert on vouchers",
    also: "/incident actions",
  },
  {
    title: "Review it, and close it",
    text: "In the demo's #review-board a digest comes once a week, or now. Press “Mark reviewed”; then close the incident in its channel.",
    command: "/incident board post",
    also: "/incident close",
  },
  {
    title: "See what it cost",
    text: "How fast it was, how often it happens, and what is left of a service's error budget:",
    command: "/incident metrics",
    also: "/incident budget checkout",
  },
  {
    title: "Rehearse",
    text: "The bot runs an exercise in a channel of its own: things happen there, and you answer.",
    command: "/incident drill checkout fast",
  },
];

const KEYS = [
  ["Enter", "send"],
  ["Shift Enter", "new line"],
  ["↑", "edit your last message"],
  ["/", "commands"],
  ["@", "people"],
  ["↑ ↓", "on a message: walk through them"],
  ["r", "on a message: react"],
  ["t", "on a message: thread"],
  ["e", "on a message: edit"],
  ["Esc", "close what is open"],
];

/** `fill(text)` puts a command into the composer. */
export function mountHelp(fill) {
  const pane = byId("help");
  const button = byId("help-button");
  button.append(icon("help"));
  button.setAttribute("aria-label", "What to try");
  button.title = "What to try";
  const shut = () => {
    localStorage.setItem(KEY, "closed");
    show(false);
    button.focus();
  };
  const close = iconButton("Close what to try", "close", shut);
  const head = el("header", { class: "pane-header" }, el("h2", {}, "What to try"), close);
  pane.append(head, el("div", { class: "help" }, INTRO, steps(fill), el("h3", {}, "Keys"), keys()));
  pane.addEventListener("keydown", (event) => event.key === "Escape" && shut());
  button.addEventListener("click", () => toggle(close));
  on("workspace", introduce);
  on("thread", () => state.thread && show(false));
  for (const topic of ["canvas", "room"]) on(topic, () => state.place.canvas && show(false));
  if (localStorage.getItem(KEY) !== "closed" && wide.matches) show(true);
}

const steps = (fill) => el("ol", { class: "steps" }, ...STEPS.map((step) => drawStep(step, fill)));

function keys() {
  const rows = KEYS.map(([key, what]) => {
    const caps = key.split(" ").map((one) => el("kbd", {}, one));
    return el("div", {}, el("dt", {}, caps), el("dd", {}, what));
  });
  return el("dl", { class: "keys" }, rows);
}

function toggle(close) {
  const opening = byId("help").hidden;
  localStorage.setItem(KEY, opening ? "open" : "closed");
  closeDrawer();
  if (opening) go({ thread: null, canvas: null }); // there is room for one of them
  show(opening);
  if (opening) close.focus();
}

function show(open) {
  byId("help").hidden = !open;
  byId("help-button").setAttribute("aria-expanded", String(open));
}

function drawStep(step, fill) {
  const commands = [step.command, step.also].filter(Boolean).map((text) =>
    el(
      "button",
      {
        type: "button",
        class: "try",
        title: "Put it into the message field",
        onClick: () => {
          if (isNarrow()) show(false);
          fill(text);
        },
      },
      el("code", {}, text),
    ),
  );
  const tags =
    step.tags &&
    el(
      "ul",
      { class: "tag-list" },
      TAGS.map((name, at) =>
        el(
          "li",
          {},
          el("span", { class: "emoji", "aria-hidden": "true" }, character(name)),
          TAG_KINDS[at],
        ),
      ),
    );
  return el("li", {}, el("h3", {}, step.title), el("p", {}, step.text), commands, tags);
}
