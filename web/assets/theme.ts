// Runs before the first paint, as a classic script in <head>: a page that is to be dark never flashes white.

try {
  const chosen = localStorage.getItem("judge.theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset["theme"] = chosen;
} catch {
  // Storage is forbidden: the theme of the system it is.
}
