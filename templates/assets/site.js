// Comforts of every page. None is needed: without this file each page says and does the same. One function for each.
"use strict";

/** What the reader chose, kept in the browser where that is allowed. */
const kept = {
  get(name) { try { return localStorage["pressmark-" + name]; } catch { return undefined; } },
  set(name, value) { try { localStorage["pressmark-" + name] = value; } catch { /* holds on this page, then */ } },
};

/** What is shown. The page itself has set it, from what is kept, before it was painted. */
const shown = document.documentElement.dataset;

/** Runs when the reader comes back to a page that the browser has kept as it was. */
function onReturn(show) {
  addEventListener("pageshow", event => { if (event.persisted) show(); });
}

/** Day and night: as the system has it, unless the reader chose the other. */
function dayAndNight() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const ofSystem = () => dark.matches ? "dark" : "light";
  const show = () => { shown.theme = kept.get("theme") || ofSystem(); };
  onReturn(show);
  dark.addEventListener("change", show);
  document.querySelector(".theme")?.addEventListener("click", () => {
    shown.theme = shown.theme === "dark" ? "light" : "dark";
    kept.set("theme", shown.theme === ofSystem() ? "" : shown.theme);
  });
}

/** A list as cards or as close rows. The style sheet writes the button's word: it is no part of the list's text. */
function cardsOrRows() {
  const list = document.querySelector("main > .list, .listing > .list");
  if (!list?.firstElementChild) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "view";
  const label = () => button.setAttribute("aria-label", shown.view ? "{{words.cardsView}}" : "{{words.compactView}}");
  button.addEventListener("click", () => {
    shown.view = shown.view ? "" : "compact";
    kept.set("view", shown.view);
    label();
  });
  onReturn(() => {
    shown.view = kept.get("view") || "";
    label();
  });
  label();
  list.before(button);
}

/** The next page of a list is fetched when the reader comes within two screens of the link to it, and does not save data. */
function nextPage() {
  const next = document.querySelector(".pager [rel=next]");
  const link = document.createElement("link");
  const saves = navigator.connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches;
  if (!next || saves || !link.relList.supports("prefetch")) return;
  new IntersectionObserver((seen, watch) => {
    if (!seen.some(one => one.isIntersecting)) return;
    watch.disconnect();
    link.rel = "prefetch";
    link.href = next.href;
    document.head.append(link);
  }, {rootMargin: "0px 0px 200%"}).observe(next);
}

/** The key / leads to the search box, unless the reader is writing or has switched it off (on the search page). */
function searchKey() {
  const box = document.querySelector("[aria-keyshortcuts='/']");
  if (!box) return;
  addEventListener("keydown", event => {
    const writing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing || kept.get("key") === "off") return;
    event.preventDefault();
    const seen = [document.getElementById("q"), box].find(one => one?.getClientRects().length);
    seen?.focus();
    seen?.select();
  });
}

dayAndNight();
cardsOrRows();
nextPage();
searchKey();
