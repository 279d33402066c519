// The clock of an interview. The server says when it ends and what time it is there, so a wrong clock here changes nothing;
// when the time is over the page says so and leaves what was written alone.

const SHORT_S = 300;

export function runClocks(root: ParentNode = document): void {
  for (const clock of root.querySelectorAll<HTMLElement>("[data-clock]")) run(clock);
}

function run(clock: HTMLElement): void {
  const leftAtStart = Number(clock.dataset["ends"]) - Number(clock.dataset["now"]);
  const start = Date.now();
  const show = (): void => {
    const left = Math.max(0, Math.ceil(leftAtStart - (Date.now() - start) / 1000));
    clock.dataset["state"] = left === 0 ? "over" : left <= SHORT_S ? "short" : "running";
    clock.textContent = left === 0 ? "Time is up" : `${asClock(left)} left`;
    if (left === 0) clearInterval(ticking);
  };
  const ticking = setInterval(show, 1000);
  // A tab that slept shows the right time as soon as it is seen, not a second later.
  document.addEventListener("visibilitychange", show);
  show();
}

function asClock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
