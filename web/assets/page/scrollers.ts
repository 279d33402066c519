// What is wider than its place scrolls, and so has to be reached by keyboard: it becomes a stop of Tab, as long as it scrolls.
// Not so the table behind a plot, which only screen readers get: it takes no room, and would be a stop at nothing.

const SCROLLERS = ".table, pre, .math.display";

const watched = new WeakSet<Element>();
const observer = new ResizeObserver((changes) => {
  for (const { target } of changes) mark(target);
});

export function letKeysScroll(root: ParentNode): void {
  for (const element of root.querySelectorAll(SCROLLERS)) {
    if (watched.has(element)) continue;
    watched.add(element);
    observer.observe(element);
  }
}

function mark(element: Element): void {
  const isSeen = element.clientHeight > 0;
  const scrolls = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
  if (isSeen && scrolls) element.setAttribute("tabindex", "0");
  else element.removeAttribute("tabindex");
}
