// What can wait, waits until the page can be used and the browser has nothing else to do.

const USABLE_AFTER_MS = 1000; // a browser that waits for what it fetches has nothing to do either
const AT_MOST_MS = 2000;

/** Once: then, or as soon as one of these is in sight. */
export function whenIdle(act: () => void, elements: readonly Element[] = []): void {
  let isDone = false;
  const sight = new IntersectionObserver((changes) => {
    if (changes.some((change) => change.isIntersecting)) once();
  });
  const once = (): void => {
    sight.disconnect();
    if (isDone) return;
    isDone = true;
    act();
  };
  for (const element of elements) sight.observe(element);
  const soon = (): void => {
    setTimeout(() => {
      if ("requestIdleCallback" in window) requestIdleCallback(once, { timeout: AT_MOST_MS });
      else once(); // Safari has none
    }, USABLE_AFTER_MS);
  };
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon, { once: true });
}

/** Lets the browser do what it has to meanwhile, so that a long piece of work never holds it up. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
