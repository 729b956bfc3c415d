/* Nothing of what an author types is lost: what is not saved is kept by the browser and offered again, leaving is warned of,
   and before a session ends the page asks to save. */
(function () {
  'use strict';
  var PREFIX = 'hongchuang.draft.';
  var MONTH = 30 * 24 * 60 * 60 * 1000;
  var WARNING = 5 * 60 * 1000;

  var editor;
  var saved;
  var offered = null;
  var passing = false;
  var done = false;
  var seen = Date.now();
  var waiting = 0;

  /* Storage may be full or forbidden; the page works without it. */
  function storage(action) {
    try { return action(window.localStorage); } catch (e) { return null; }
  }

  /* Where this page is read anew; after a file was read in the browser's own address does not say which draft it is. */
  function address() {
    return window.location.pathname + editor.dataset.query;
  }

  function unsaved() {
    return editor.value !== saved;
  }

  function keep() {
    window.clearTimeout(waiting);
    if (offered || done) { return; }
    storage(function (store) {
      if (unsaved()) {
        store.setItem(editor.dataset.keptAs, JSON.stringify({ text: editor.value, at: Date.now(), number: editor.dataset.number }));
      } else {
        store.removeItem(editor.dataset.keptAs);
      }
    });
  }

  function forgetOld() {
    storage(function (store) {
      Object.keys(store).filter(function (key) { return key.indexOf(PREFIX) === 0; }).forEach(function (key) {
        var kept = JSON.parse(store.getItem(key));
        if (Date.now() - kept.at > MONTH) { store.removeItem(key); }
      });
    });
  }

  /* Nobody types before it is decided what becomes of the text that was kept. */
  function offer() {
    var kept = storage(function (store) { return JSON.parse(store.getItem(editor.dataset.keptAs)); });
    if (!kept || kept.text === editor.value) {
      keep();
      return;
    }
    offered = kept;
    editor.readOnly = true;
    var box = document.getElementById('pol-kept');
    var words = box.querySelector('p');
    words.textContent = words.dataset.text.replace('{0}', new Date(kept.at).toLocaleString(document.documentElement.lang))
      + (kept.number === editor.dataset.number ? '' : ' ' + words.dataset.older);
    box.hidden = false;
    box.querySelector('.pol-kept-restore').addEventListener('click', function () { decide(kept.text); });
    box.querySelector('.pol-kept-discard').addEventListener('click', function () { decide(editor.value); });
  }

  function decide(text) {
    offered = null;
    document.getElementById('pol-kept').hidden = true;
    editor.readOnly = false;
    editor.value = text;
    editor.focus();
    keep();
  }

  function watchSession() {
    var box = document.getElementById('pol-session');
    var left = Number(box.dataset.seconds) * 1000 - (Date.now() - seen);
    var words = !unsaved() || left > WARNING ? '' : left > 0
      ? box.dataset.ending.replace('{0}', Math.ceil(left / 60000)) : box.dataset.ended;
    if (box.dataset.said === words) { return; }
    box.dataset.said = words;
    box.textContent = words;
    box.hidden = words === '';
    if (words && left <= 0) {
      var again = document.createElement('a');
      again.href = address();
      again.textContent = box.dataset.again;
      again.addEventListener('click', function () { keep(); passing = true; });
      box.append(' ', again);
    }
  }

  /* A request of the page's own leads on only by a redirect: to the sign-in, which is to come back here, or to what was
     saved; a new draft then goes by its id. */
  function answered(event, xhr) {
    var answer = (xhr && xhr.responseText) || '';
    passing = answer.indexOf('<redirect') >= 0;
    seen = Date.now();
    if (/<redirect[^>]*\/login\.xhtml/.test(answer)) {
      window.location.assign(address());
    } else if (editor.dataset.query.indexOf('?id=') < 0 && /<redirect[^>]*\/draft\.xhtml\?[^>]*\bid=/.test(answer)) {
      done = true;
      storage(function (store) { store.removeItem(editor.dataset.keptAs); });
    }
  }

  function begin() {
    editor = document.querySelector('.pol-editor');
    if (!editor || !editor.dataset.keptAs) { return; }
    saved = editor.dataset.unsaved === 'true' ? null : editor.defaultValue;
    forgetOld();
    offer();
    editor.addEventListener('input', function () {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(keep, 300);
    });
    window.addEventListener('pagehide', keep);
    window.addEventListener('beforeunload', function (event) {
      keep();
      if (!passing && unsaved()) {
        event.preventDefault();
        event.returnValue = '';
      }
    });
    document.addEventListener('submit', function (event) {
      if (event.target.id === 'uploading') { keep(); passing = true; }
    });
    window.setInterval(watchSession, 5000);
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxSend', function () { keep(); passing = true; });
      window.jQuery(document).on('pfAjaxComplete', answered);
    }
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', begin); } else { begin(); }
})();
