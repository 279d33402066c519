// What is wider than its place scrolls, and so has to be reached by keyboard: it becomes a stop of Tab, as long as it scrolls.
// Not so the table behind a plot, which only screen readers get: it takes no room, and would be a stop at nothing. On which
// side there is more, the style sheet shows: browsers on a phone hide their scroll bars until one scrolls.

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
    element.addEventListener("scroll", () => mark(element), { passive: true });
  }
}

/** What is in it is of another width now. */
export function lookAgain(element: Element): void {
  if (watched.has(element)) mark(element);
}

function mark(element: Element): void {
  const isSeen = element.clientHeight > 0;
  const [hidden, tall] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
  if (isSeen && (hidden > 1 || tall > 1)) element.setAttribute("tabindex", "0");
  else element.removeAttribute("tabindex");
  const before = isSeen && element.scrollLeft > 1;
  const after = isSeen && element.scrollLeft < hidden - 1;
  const more = [before ? "before" : "", after ? "after" : ""].join(" ").trim();
  if (more === "") element.removeAttribute("data-more");
  else element.setAttribute("data-more", more);
}
