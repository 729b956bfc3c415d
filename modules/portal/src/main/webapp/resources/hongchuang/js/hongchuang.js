/* Says so at once when a file is too large, and when the server cannot be reached, instead of failing in silence. */
(function () {
  'use strict';
  var LARGEST = 20 * 1024 * 1024;

  function text(name) {
    var texts = document.getElementById('hc-texts');
    return (texts && texts.dataset[name]) || '';
  }

  function say(message) {
    var area = document.querySelector('.hc-messages') || document.querySelector('main');
    var notice = document.createElement('p');
    notice.className = 'hc-notice hc-notice-script';
    notice.setAttribute('role', 'alert');
    notice.textContent = message;
    area.querySelectorAll('.hc-notice-script').forEach(function (old) { old.remove(); });
    area.appendChild(notice);
    notice.scrollIntoView({ block: 'nearest' });
  }

  document.addEventListener('change', function (event) {
    var input = event.target;
    if (!(input instanceof HTMLInputElement) || input.type !== 'file' || !input.files) { return; }
    var large = Array.prototype.find.call(input.files, function (file) { return file.size > LARGEST; });
    if (large) {
      say(text('tooLarge').replace('{0}', large.name));
      input.value = '';
      event.stopImmediatePropagation();
    }
  }, true);

  function watch() {
    if (!window.jQuery) { return; }
    window.jQuery(document).on('pfAjaxError', function (event, xhr) {
      say(text(xhr && xhr.status === 413 ? 'tooLarge' : 'connectionLost').replace('{0}', ''));
    });
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', watch); } else { watch(); }
})();
