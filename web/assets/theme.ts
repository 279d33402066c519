// Runs before the first paint, as a classic script in <head>: a page that is to be dark never flashes white, and what
// scripts are going to show has its room from the start ([data-scripts]), so nothing moves when it turns up.

document.documentElement.dataset["scripts"] = "";
try {
  const chosen = localStorage.getItem("judge.theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset["theme"] = chosen;
} catch {
  // Storage is forbidden: the theme of the system it is.
}
