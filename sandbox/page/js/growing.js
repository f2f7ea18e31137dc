// Owns text fields that grow with what is written in them, where CSS cannot do it yet.

const MOST_PX = 260;
const GROWS_BY_ITSELF = CSS.supports("field-sizing", "content");

/** Makes a textarea as tall as its text, up to a limit; then it scrolls. */
export function grow(field) {
  if (GROWS_BY_ITSELF) return;
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight + 2, MOST_PX)}px`;
}
