// <time datetime data-relative> says "3 minutes ago", with the full date as its title.

const EVERY_MS = 20_000;
const STEPS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

// Made where there is a time to tell: they are slow to make, and most pages can be used before.
let words: Intl.RelativeTimeFormat | undefined;
let full: Intl.DateTimeFormat | undefined;

export function relative(moment: Date, now: Date = new Date()): string {
  words ??= new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  const seconds = (moment.getTime() - now.getTime()) / 1000;
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) return words.format(Math.trunc(seconds / length), unit);
  }
  return Math.abs(seconds) < 10 ? "just now" : words.format(Math.trunc(seconds), "second");
}

export function updateTimes(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLTimeElement>("time[data-relative]")) {
    const moment = new Date(element.dateTime);
    if (Number.isNaN(moment.getTime())) continue;
    const text = relative(moment);
    if (element.textContent !== text) element.textContent = text;
    full ??= new Intl.DateTimeFormat("en", { dateStyle: "long", timeStyle: "medium" });
    element.title = full.format(moment); // the server knows no time zone but UTC
  }
}

export function keepTimesRelative(): void {
  setInterval(() => {
    if (!document.hidden) updateTimes(document);
  }, EVERY_MS);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) updateTimes(document);
  });
}
