// Follows the site while it is worked on: put into every page by "pressmark serve", and never by "pressmark build".
(() => {
  "use strict";
  let version = document.currentScript.dataset.version;
  let events, trouble, dismissed = "";

  const show = html => {
    if (!html) dismissed = "";
    if (trouble && trouble.html === html) return;
    trouble?.remove();
    trouble = null;
    if (!html || html === dismissed) return;
    trouble = document.createElement("pressmark-trouble");
    trouble.html = html;
    const root = trouble.attachShadow({mode: "open"});
    root.innerHTML = html;
    root.querySelector("button").onclick = () => {
      dismissed = html;
      trouble.remove();
      trouble = null;
    };
    document.body.append(trouble);
  };
  addEventListener("keydown", event => {
    if (event.key === "Escape") trouble?.shadowRoot.querySelector("button").click();
  });

  // the old sheet goes when the new one has come, so that nothing flashes
  const swap = sheets => {
    for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
      const to = sheets[new URL(link.href).pathname] || sheets[decodeURI(new URL(link.href).pathname)];
      if (to) {
        const next = link.cloneNode();
        next.href = to;
        next.onload = next.onerror = () => link.remove();
        link.after(next);
      }
    }
  };

  const hear = ({data}) => {
    const news = JSON.parse(data);
    if (news.version !== version) {
      if (news.from !== version) {
        events.close();
        location.reload();
        return;
      }
      swap(news.sheets);
      version = news.version;
    }
    show(news.trouble);
  };

  // a page that nobody looks at does not keep one of the browser's few connections to a host
  const follow = () => {
    events?.close();
    events = null;
    if (document.visibilityState === "visible") {
      events = new EventSource("/.pressmark/events");
      events.onmessage = hear;
    }
  };
  addEventListener("visibilitychange", follow);
  addEventListener("pagehide", () => events?.close());
  addEventListener("pageshow", event => event.persisted && follow());
  follow();
})();
