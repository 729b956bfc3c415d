/* Leads from an error to its place in the text: the line is selected and stands in view. */
(function () {
  'use strict';

  function place(text, line, column) {
    var start = 0;
    for (var i = 1; i < line; i += 1) {
      var end = text.indexOf('\n', start);
      if (end < 0) { break; }
      start = end + 1;
    }
    var lineEnd = text.indexOf('\n', start);
    return { caret: Math.min(start + column - 1, text.length), end: lineEnd < 0 ? text.length : lineEnd };
  }

  document.addEventListener('click', function (event) {
    var button = event.target instanceof Element && event.target.closest('.pol-goto');
    if (!button) { return; }
    var editor = document.querySelector('.pol-editor');
    if (!editor) { return; }
    var line = Number(button.dataset.line);
    var at = place(editor.value, line, Number(button.dataset.column));
    editor.focus();
    editor.setSelectionRange(at.caret, Math.max(at.caret, at.end));
    var height = parseFloat(window.getComputedStyle(editor).lineHeight) || 20;
    editor.scrollTop = Math.max(0, (line - 5) * height);
    editor.scrollIntoView({ block: 'nearest' });
  });
})();
