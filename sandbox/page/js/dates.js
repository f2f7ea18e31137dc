// Owns how instants are written, always in the zone of the person who is looking.

const formatters = new Map();

function parts(seconds, zone, options) {
  const key = JSON.stringify([zone, options]);
  if (!formatters.has(key)) formatters.set(key, make(zone, options));
  return formatters.get(key).format(new Date(seconds * 1000));
}

function make(zone, options) {
  try {
    return new Intl.DateTimeFormat("en-US", { ...options, timeZone: zone || undefined });
  } catch {
    return new Intl.DateTimeFormat("en-US", options);
  }
}

const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

export const clock = (seconds, zone) => parts(seconds, zone, CLOCK);

/** `2026-11-21`: names the day in that zone and sorts as text. */
export function dayKey(seconds, zone) {
  const [month, day, year] = parts(seconds, zone, {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).split("/");
  return `${year}-${month}-${day}`;
}

/** Everything about an instant, for tooltips: weekday, date, time with seconds, zone. */
export function full(seconds, zone) {
  const day = parts(seconds, zone, {
    weekday: "long",
    month: "long",
    day: "numeric",
    year: "numeric",
  });
  return `${day} at ${parts(seconds, zone, { ...CLOCK, second: "2-digit", timeZoneName: "short" })}`;
}

export const zoneName = (zone) =>
  parts(Date.now() / 1000, zone, { timeZoneName: "short" })
    .split(", ")
    .at(-1);

function ordinal(day) {
  const tail = ["th", "st", "nd", "rd"];
  const rest = day % 100;
  return `${day}${tail[(rest - 20) % 10] ?? tail[rest] ?? "th"}`;
}

const HALF_YEAR = 183 * 24 * 3600;

function written(seconds, zone, { month, weekday = false, nth = true }) {
  const name = parts(seconds, zone, { month });
  const day = Number(parts(seconds, zone, { day: "numeric" }));
  const head = weekday ? `${parts(seconds, zone, { weekday: "long" })}, ` : "";
  const recent = Math.abs(seconds - Date.now() / 1000) < HALF_YEAR;
  const year = recent ? "" : `, ${parts(seconds, zone, { year: "numeric" })}`;
  return `${head}${name} ${nth ? ordinal(day) : day}${year}`;
}

/** `Today`, `Yesterday`, `Tomorrow`, or null for any other day. */
function nearDay(seconds, zone) {
  const now = Date.now() / 1000;
  const near = { Today: 0, Yesterday: -86400, Tomorrow: 86400 };
  const key = dayKey(seconds, zone);
  return Object.keys(near).find((name) => dayKey(now + near[name], zone) === key) ?? null;
}

export function dayTitle(seconds, zone) {
  return nearDay(seconds, zone) ?? written(seconds, zone, { month: "long", weekday: true });
}

/** `just now`, `4 minutes ago`, `in 2 hours`. */
export function ago(seconds) {
  const apart = seconds - Date.now() / 1000;
  const sizes = [
    ["day", 86400],
    ["hour", 3600],
    ["minute", 60],
  ];
  const [unit, size] = sizes.find(([, length]) => Math.abs(apart) >= length) ?? [null, 1];
  if (!unit) return "just now";
  return new Intl.RelativeTimeFormat("en").format(Math.trunc(apart / size), unit);
}

const LONG = { month: "long", weekday: true };
const SHORT = { month: "short", nth: false };

const TOKENS = {
  date_num: dayKey,
  date: (at, zone) => written(at, zone, { month: "long" }),
  date_short: (at, zone) => written(at, zone, SHORT),
  date_long: (at, zone) => written(at, zone, LONG),
  date_pretty: (at, zone) => lower(nearDay(at, zone)) ?? written(at, zone, { month: "long" }),
  date_short_pretty: (at, zone) => lower(nearDay(at, zone)) ?? written(at, zone, SHORT),
  date_long_pretty: (at, zone) => lower(nearDay(at, zone)) ?? written(at, zone, LONG),
  time: clock,
  time_secs: (at, zone) => parts(at, zone, { ...CLOCK, second: "2-digit" }),
  ago: (at) => ago(at),
};

const lower = (word) => word?.toLowerCase() ?? null;

/** A `<!date^…>` format such as `{date_short_pretty} at {time}`, filled in; unknown tokens stay. */
export function fillFormat(format, seconds, zone) {
  return format.replaceAll(/\{(\w+)\}/g, (all, token) => TOKENS[token]?.(seconds, zone) ?? all);
}
