// What is shown in the place of results changes: sent, judged, shown. The focus does not fall out of it meanwhile.

/** Something else in the place of results. Who was in there (on a button that tried again, say) is still there. */
export function replaceIn(results: HTMLElement, content: Node): void {
  const hadFocus = results.contains(document.activeElement);
  results.replaceChildren(content);
  if (hadFocus) results.focus({ preventScroll: true });
}
