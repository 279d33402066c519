// Every page: theme, times, the list's filter, and what the server's markup asks to be made of it.

import { enhance } from "./page/enhance";
import { runClocks } from "./interview/clock";
import { watchConnection } from "./page/offline";
import { filterProblems } from "./page/problem-filter";
import { keepTimesRelative } from "./page/relative-time";
import { switchTheme } from "./page/theme-switch";

switchTheme();
keepTimesRelative();
filterProblems();
runClocks();
enhance(document.body);
watchConnection();
if (document.body.dataset["preview"] !== undefined) {
  void import("./page/preview").then(({ followFiles }) => followFiles(document.body));
}
