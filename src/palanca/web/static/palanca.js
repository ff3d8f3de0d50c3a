/* The house's one script; every page works without it. It leaves at once, shows no page twice and sends no answer twice. */
(function (doc, win) {
  "use strict";
  var way = doc.querySelector(".leaving"), root = doc.documentElement, pressed = [], gone = false;

  function vanish() {
    gone = root.hidden = true;
    /* Going back ends on the languages, not on the page that was left. */
    history.replaceState(null, "", "/");
  }
  if (way) {
    way.addEventListener("submit", function (tap) {
      if (gone) tap.preventDefault();
      else vanish();
    });
    win.addEventListener("keydown", function (key) {
      if (key.key !== "Escape" || key.repeat) return;
      pressed = pressed.concat(key.timeStamp).slice(-3);
      if (pressed.length < 3 || pressed[2] - pressed[0] > 2000) return;
      key.preventDefault(); /* Once more would stop the browser on its way out. */
      if (!gone) { vanish(); way.submit(); }
    }, true);
  }

  /* A refused answer stands in the browser's list of pages with what was typed, for sending it again: not here. */
  history.replaceState(null, "", location.href);

  /* A page that the browser kept whole is asked for anew: its answers may be gone. */
  win.addEventListener("pageshow", function (shown) {
    if (!shown.persisted) return;
    root.hidden = true;
    location.replace(location.pathname + location.search);
  });
})(document, window);
