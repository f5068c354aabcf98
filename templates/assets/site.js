// Comforts of every page. None is needed: without this file each page says and does the same. One function for each.
"use strict";

/** What the reader chose, kept in the browser where that is allowed. */
const kept = {
  get(name) { try { return localStorage["pressmark-" + name]; } catch { return undefined; } },
};

/** The key / leads to the search box, unless the reader is writing or has switched it off (on the search page). */
function searchKey() {
  const box = document.querySelector("[aria-keyshortcuts='/']");
  if (!box) return;
  addEventListener("keydown", event => {
    const writing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing || kept.get("key") === "off") return;
    event.preventDefault();
    const shown = [box, document.getElementById("q")].find(one => one?.getClientRects().length);
    shown?.focus();
    shown?.select();
  });
}

searchKey();
