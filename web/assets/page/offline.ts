// A bar says so while the judge cannot be reached, be it the network or the server, and goes away by itself.

const EVERY_MS = 3000;
const PATIENCE_MS = 5000;
const SAID = "The judge cannot be reached. What you write is kept in this browser until it is back.";
const UNREACHED = "judge:unreached";

/** Said by whoever asked the judge and got no answer at all. */
export function tellUnreached(): void {
  dispatchEvent(new Event(UNREACHED));
}

export function watchConnection(): void {
  const bar = document.querySelector<HTMLElement>("[data-offline]");
  if (bar === null) return;
  let isWatching = false;
  // What stays in sight at the top of a page stays in sight below the bar.
  const makeRoom = (): void => document.documentElement.style.setProperty("--over", `${bar.offsetHeight}px`);
  addEventListener("resize", makeRoom);
  const look = async (): Promise<void> => {
    isWatching = !(await isReached());
    bar.textContent = isWatching ? SAID : "";
    makeRoom();
    if (isWatching) setTimeout(() => void look(), EVERY_MS);
  };
  const begin = (): void => {
    if (isWatching) return;
    isWatching = true;
    void look();
  };
  addEventListener("offline", begin);
  addEventListener(UNREACHED, begin);
  if (!navigator.onLine) begin(); // a judge on this machine answers all the same
}

/** Whatever it answers, it is there. */
async function isReached(): Promise<boolean> {
  try {
    await fetch("/healthz", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) });
    return true;
  } catch {
    return false;
  }
}
