/** Has somebody come here by an address, and not back to where they were (by a reload, or through the history)? */
export function isArrival(): boolean {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return visit === undefined || visit.type === "navigate";
}
