// Makes a chart one stop of the Tab key: the arrows move inside it, Escape puts the tip away.
"use strict";

const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, Home: -Infinity, End: Infinity };

for (const chart of document.querySelectorAll(".chart")) {
  const spots = [...chart.querySelectorAll(".spot")];
  const stop = (here) => spots.forEach((spot) => spot.setAttribute("tabindex", spot === here ? "0" : "-1"));
  const show = () => chart.classList.remove("put-away");
  stop(spots[0]);
  chart.addEventListener("focusin", (event) => {
    show();
    stop(event.target.closest(".spot"));
  });
  chart.addEventListener("pointermove", show);
  chart.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const here = spots.indexOf(document.activeElement);
    spots[Math.max(0, Math.min(spots.length - 1, here + step))].focus();
  });
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const chart of document.querySelectorAll(".chart")) chart.classList.add("put-away");
});
