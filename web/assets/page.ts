// Every page: theme, times, the list's filter, and what the server's markup asks to be made of it.
//
// Each file costs a page about a hundredth of a second, however small it is. So what more than one module of the bundle uses
// is imported here, and the others import this one: then it is one file, and not one for each set of modules that
// happens to share a few lines.

import { enhance } from "./page/enhance";
import { runClocks } from "./interview/clock";
import { watchConnection } from "./page/offline";
import { filterProblems } from "./page/problem-filter";
import { keepTimesRelative } from "./page/relative-time";
import { switchTheme } from "./page/theme-switch";
import "./judging/fault-view";
import "./judging/follow";
import "./judging/live-view";
import "./judging/result-view";
import "./page/duration";
import "./page/nonce";
import "./page/stored";
import "./page/typing";
import "./page/visit";

switchTheme();
keepTimesRelative();
filterProblems();
runClocks();
enhance(document.body);
watchConnection();
if (document.body.dataset["preview"] !== undefined) {
  void import("./page/preview").then(({ followFiles }) => followFiles(document.body));
}
