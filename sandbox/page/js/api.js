// Owns the calls to the sandbox: JSON in, JSON out, one sentence when it goes wrong.

import { notify } from "./notices.js";

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  throw new Error(body.error ?? `The sandbox answered ${response.status}.`);
}

async function call(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Error("The sandbox cannot be reached. Is it still running?");
  }
  return answer(response);
}

export function get(path, query) {
  const known = Object.entries(query).filter(([, value]) => value);
  return call(`${path}?${new URLSearchParams(known)}`, { headers: { Accept: "application/json" } });
}

export function post(path, body) {
  return call(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** Like `post`, but a failure becomes a notice and null: for actions whose only outcome is an event. */
export async function send(path, body) {
  try {
    return await post(path, body);
  } catch (error) {
    notify(error.message, "error");
    return null;
  }
}
