"""Pages with the markup that the scripts work on, as short as they can be."""

from __future__ import annotations

import json

from web.bundle import built

STARTER = "import numpy as np\n\n\ndef softmax(x):\n    raise NotImplementedError\n"
CODES = {"Accepted": "AC", "Wrong Answer": "WA", "Not Run": "--"}
STYLES = """
  html { color-scheme: light dark; } body { margin: 0; font: 16px sans-serif; } [hidden] { display: none !important; }
  main { display: grid; grid-template: auto 1fr / var(--read, 45%) 10px 1fr; min-height: 90vh; }
  [data-splitter] { background: #8884; touch-action: none; } section { min-width: 0; }
  [data-splitter=edit] { height: 10px; } nav { grid-column: 1 / -1; }
  [data-scripts] [role=tabpanel]:not(#statement, [tabindex]) { display: none; }
  .cm-editor, textarea[data-source] { height: 300px; width: 100%; }
  @media (max-width: 700px) { main { display: block; } [data-splitter] { display: none; } }
"""
LIVE = """
<template data-live><div class="live"><p><strong data-live-state></strong></p><progress data-live-progress></progress>
  <ol data-live-tests></ol></div></template>
<template data-live-test><li class="test"><span class="badge" data-code></span> <span data-name></span>
  <span data-time></span> <p data-message></p></li></template>
"""
SPEED = {
    "ratio": 2.5,
    "points": [{"size": 10**n, "cpu_s": 25e-6 * 10**n, "reference_cpu_s": 1e-5 * 10**n} for n in (2, 3, 4)],
    "slow": [[100, 12, 11, 13], [1000, 120, 110, 130]],
}
PLANE = [[0, 0], [1, 0], [0, 1], [1, 1]]
DRAWINGS = {
    "curve": {
        "along": None,
        "expected": [n * n for n in range(20)],
        "got": [n * n + 1 for n in range(20)],
        "wrong": [3],
    },
    "points": {"points": PLANE, "expected": [0, 0, 1, 1], "got": [0, 1, 1, 1], "wrong": [1]},
    "regions": {
        "points": PLANE,
        "expected": [0, 0, 1, 1],
        "got": [0, 1, 1, 1],
        "wrong": [1],
        "taught": {"points": PLANE, "labels": [0, 1, 0, 1]},
    },
    "image": {"shape": [8, 8], "expected": list(range(64)), "got": [*range(63), "nan"]},
}
RATIOS = {"edges": [0.5, 1, 2, 4], "counts": [1, 5, 2], "own": 1.5, "low": 1.3, "high": 1.7}
GRID = {"rows": [[0, 0.5], ["nan", 1e-9]], "wrong": [[0, 1], [1, 0]], "shape": [2, 2]}


def html(name: str, nonce: str, body: str, *entries: str) -> str:
    scripts = "".join(f'<script type="module" src="{built(entry)}"></script>' for entry in (*entries, "page.js"))
    return f"""<!doctype html><html lang="en" data-theme="system"><head><meta charset="utf-8">
<title>Queued: {name}</title><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="csp-nonce" content="{nonce}">
<link rel="icon" href="data:,"><script src="{built("theme.js")}"></script>
<style nonce="{nonce}">{STYLES}</style>{scripts}</head><body data-page="{name}">
<header><button type="button" data-theme-switch hidden>Theme</button></header>{body}{LIVE}</body></html>"""


def problem(nonce: str) -> str:
    body = f"""
<main data-problem-page data-slug="softmax" data-framework="numpy" data-codes='{json.dumps(CODES)}'>
 <nav><a href="#read" data-place-of="problem">Problem</a> <a href="#write" data-place-of="code">Code</a>
  <a href="#results" data-place-of="result">Result</a></nav><section data-pane="read">
  <div role="tablist"><a role="tab" id="tab-statement" href="#statement" aria-controls="statement">Statement</a>
   <a role="tab" id="tab-hints" href="#hints" aria-controls="hints">Hints</a>
   <a role="tab" id="tab-editorial" href="#editorial" aria-controls="editorial">Editorial</a>
   <a role="tab" id="tab-notes" href="#notes" aria-controls="notes">Notes</a>
   <a role="tab" id="tab-submissions" href="#submissions" aria-controls="submissions">Submissions</a></div>
  <div role="tabpanel" id="statement"><p>Compute <span class="math inline">e^{{x_i}}</span>, never
   <span class="math inline" id="broken">\\frac{{</span>.</p><span class="math display">\\sum_j e^{{x_j}}</span>
   <pre><code class="language-python" id="shown">import numpy as np  # of course</code></pre>
   <button type="button" data-copy="#shown" hidden>Copy</button>
   <time datetime="2020-01-01T00:00:00+00:00" data-relative>2020</time></div>
  <div role="tabpanel" id="hints"><details data-hint><summary>1</summary>one</details>
   <details data-hint><summary>2</summary>two</details></div>
  <div role="tabpanel" id="editorial"><div data-editorial>closed</div></div>
  <div role="tabpanel" id="notes"><span class="math inline">O(n)</span>
   <form data-note><textarea data-note-text aria-label="Notes">first</textarea>
   <input type="hidden" name="seen" value="1"><button type="button" data-note-read hidden>Read</button>
   <div data-note-shown hidden></div><span data-note-state></span><button>Keep</button></form></div>
  <div role="tabpanel" id="submissions"><h2>Yours</h2><table><tbody data-own-submissions></tbody></table></div>
 </section>
 <div role="separator" tabindex="0" data-splitter="read" aria-label="Width" aria-orientation="vertical"
  aria-valuemin="20" aria-valuemax="80" aria-valuenow="45"></div>
 <section data-pane="write"><form data-solution method="post" action="/problems/softmax/submissions">
  <div data-editor-tools hidden><select data-keys aria-label="Keys"><option value="default">d</option>
   <option value="vim">v</option><option value="emacs">e</option></select>
   <select data-font-size aria-label="Size"><option>14</option><option>20</option></select>
   <button type="button" data-reset>Reset</button><button type="button" data-shortcuts>Shortcuts</button>
   <span data-draft-state aria-live="polite"></span></div>
  <label for="source">Your source</label>
  <textarea id="source" name="source" data-source spellcheck="false" autocomplete="off">\n{STARTER}</textarea>
  <template data-starter>{STARTER}</template>
  <details data-own-input-box><summary>Your own input</summary><textarea name="input" data-own-input>x = [1]</textarea>
  </details><input type="hidden" name="framework" value="numpy">
  <button name="mode" value="run" data-run>Run</button>
  <button name="mode" value="submit" data-submit>Submit</button></form>
  <div role="separator" tabindex="0" data-splitter="edit" aria-label="Height" aria-orientation="horizontal"
   aria-valuemin="20" aria-valuemax="80" aria-valuenow="50"></div>
  <section data-results aria-live="polite" tabindex="-1" aria-label="Results"></section></section>
</main><dialog data-shortcuts-dialog><h2>Shortcuts</h2><form method="dialog"><button>Close</button></form></dialog>"""
    return html("problem", nonce, body, "problem.js")


def submission(nonce: str, submission_id: str, state: str) -> str:
    body = f"""<main data-submission-page data-id="{submission_id}" data-state="{state}"
 data-codes='{json.dumps(CODES)}'>
 <section data-results tabindex="-1" aria-label="Results"></section></main>"""
    return html("submission", nonce, body, "submission.js")


def problems(nonce: str) -> str:
    def row(slug: str, title: str, category: str, difficulty: str, tags: str, companies: str) -> str:
        return f"""<li data-problem data-slug="{slug}" data-title="{title}" data-category="{category}"
 data-difficulty="{difficulty}" data-tags="{tags}" data-companies="{companies}">{title}</li>"""

    body = f"""<main><form data-filter method="get"><input type="search" name="q" aria-label="Search">
 <select name="difficulty" aria-label="Difficulty"><option value="">any<option>easy<option>hard</select>
 <select name="tag" aria-label="Topic"><option value="">any<option>numerics<option>trees</select>
 <select name="company" aria-label="Company"><option value="">any<option>Acme Labs<option>Initech</select>
 <button data-filter-button>Filter</button></form><p data-count></p><ul>
 {row("softmax", "Softmax", "layers", "easy", "numerics", "Acme Labs|Initech")}
 {row("gini", "Gini split", "trees", "hard", "trees numerics", "Initech")}
 {row("poincare", "Poincaré distance", "geometry", "hard", "geometry", "")}</ul>
 <p data-empty hidden>None fits.</p></main>"""
    return html("problems", nonce, body)


def result(submission_id: str) -> str:
    drawings = "".join(
        f'<figure data-plot="{kind}"><script type="application/json">{json.dumps(data)}</script></figure>'
        for kind, data in DRAWINGS.items()
    )
    return f"""<div class="result"><h2 tabindex="-1">Wrong Answer</h2><p>judged {submission_id}</p>
 <figure data-plot="speed"><script type="application/json">{json.dumps(SPEED)}</script><figcaption>time</figcaption>
 <table><tr><td>100</td></tr></table></figure>
 <figure data-plot="grid"><script type="application/json">{json.dumps(GRID)}</script><figcaption>difference</figcaption>
 </figure>{drawings}
 <figure data-plot="ratios"><script type="application/json">{json.dumps(RATIOS)}</script></figure></div>"""
