// Runs before the first paint, so that a chosen look does not flash in.
document.documentElement.dataset.theme = localStorage.getItem("sandbox-theme") ?? "auto";
