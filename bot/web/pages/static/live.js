"use strict";
// Keeps an incident's page as it is now: what has changed is put in its place, and said aloud.
(() => {
  const live = document.getElementById("live");
  const news = document.getElementById("news");
  const from = live && live.dataset.from;
  if (!from || !window.EventSource) return;

  const key = (node) => node.dataset.key || node.id || node.getAttribute("aria-labelledby") || "";
  const isMixed = (node) =>
    [...node.childNodes].some((one) => one.nodeType === Node.TEXT_NODE && one.data.trim());

  // What somebody opened stays open, and what they stand on stays where it is.
  function settle(now, next) {
    if (now.isEqualNode(next)) return;
    if (now.tagName !== next.tagName || isMixed(now) || isMixed(next) || !next.children.length) {
      now.replaceWith(next);
      return;
    }
    for (const { name, value } of [...next.attributes]) now.setAttribute(name, value);
    settleAll(now, next);
  }

  function settleAll(now, next) {
    const known = new Map([...now.children].filter(key).map((one) => [key(one), one]));
    let place = now.firstElementChild;
    for (const one of [...next.children]) {
      const same = key(one) ? known.get(key(one)) : place && !key(place) ? place : null;
      if (!same) {
        now.insertBefore(one, place);
        continue;
      }
      if (same !== place) now.insertBefore(same, place);
      place = same.nextElementSibling;
      settle(same, one);
    }
    while (place) {
      const gone = place;
      place = place.nextElementSibling;
      gone.remove();
    }
  }

  const entries = () => new Set([...live.querySelectorAll("[data-key]")].map(key));

  function show(html) {
    const next = document.createElement("div");
    next.innerHTML = html;
    const before = entries();
    settleAll(live, next);
    const fresh = [...live.querySelectorAll("[data-key]")].filter((one) => !before.has(key(one)));
    if (!before.size || !fresh.length) return;
    for (const one of fresh) one.classList.add("fresh");
    news.textContent = `${fresh.length} new on the timeline.`;
  }

  const clock = (at) => at.toISOString().slice(11, 19);
  const source = new EventSource(from);
  source.addEventListener("drawn", (event) => {
    show(JSON.parse(event.data).html);
    const asOf = document.getElementById("as-of");
    const at = new Date();
    asOf.textContent = `${clock(at)} UTC`;
    asOf.dateTime = at.toISOString();
    live.dataset.state = "live";
  });
  source.addEventListener("gone", () => {
    source.close();
    location.reload();
  });
  source.addEventListener("error", () => {
    live.dataset.state = "lost";
    if (source.readyState !== EventSource.CLOSED) return;
    news.textContent = "This page is not live any more. It is loaded again in half a minute.";
    setTimeout(() => location.reload(), 30000);
  });
})();
