/* Says so at once when a file is too large, and when the server cannot be reached, instead of failing in silence; and repairs what
   PrimeFaces leaves inaccessible. */
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

  /* What may take longer than a second says so, and for how long it has been at it. */
  function tellWorking(form, file) {
    var notice = document.createElement('div');
    var progress = document.createElement('progress');
    var words = document.createElement('span');
    var began = Date.now();
    notice.className = 'hc-working';
    notice.setAttribute('role', 'status');
    progress.className = 'hc-progress';
    progress.setAttribute('aria-label', text('working').replace('{0}', file).replace('{1}', '0'));
    notice.append(progress, words);
    form.appendChild(notice);
    function tick() {
      words.textContent = text('working').replace('{0}', file).replace('{1}', Math.round((Date.now() - began) / 1000));
    }
    tick();
    window.setInterval(tick, 1000);
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!event.submitter || !event.submitter.classList.contains('hc-long') || form.querySelector('.hc-working')) { return; }
    var input = form.querySelector('input[type=file]');
    var file = input && input.files && input.files.length ? input.files[0].name : form.dataset.what || '';
    window.setTimeout(function () { tellWorking(form, file); }, 700);
  });

  /* In a column of points Enter goes to the next field, with Shift to the one before. */
  document.addEventListener('keydown', function (event) {
    var here = event.target instanceof Element && event.target.closest('.hc-points');
    if (!here || event.key !== 'Enter') { return; }
    event.preventDefault();
    event.stopPropagation();
    var fields = Array.prototype.slice.call(document.querySelectorAll('.hc-points input:not([type=hidden]):not(:disabled)'));
    var next = fields[fields.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
    if (next) { next.focus(); next.select(); }
  }, true);

  /* PrimeFaces hides file inputs from assistive technology but lets the keyboard reach them: behind its own button the
     keyboard need not, and without one they must not be hidden. */
  function uncoverFileInputs() {
    document.querySelectorAll('input[type=file][aria-hidden]').forEach(function (input) {
      if (input.closest('.ui-button')) { input.tabIndex = -1; } else { input.removeAttribute('aria-hidden'); }
    });
  }

  /* Two lists on a page have two paginators; each is named after its list. */
  function namePaginators() {
    document.querySelectorAll('.ui-datatable .ui-paginator').forEach(function (paginator) {
      var heading = paginator.closest('.ui-datatable').querySelector('.ui-datatable-header');
      if (heading) { paginator.setAttribute('aria-label', heading.textContent.trim()); }
    });
  }

  /* The area around the messages announces them; an item of a list must stay an item. */
  function keepMessagesItems() {
    document.querySelectorAll('.ui-messages li[role]').forEach(function (item) { item.removeAttribute('role'); });
  }

  function makeAccessible() {
    keepMessagesItems();
    uncoverFileInputs();
    namePaginators();
  }

  function watch() {
    makeAccessible();
    if (!window.jQuery) { return; }
    window.jQuery(document).on('pfAjaxComplete', makeAccessible);
    window.jQuery(document).on('pfAjaxError', function (event, xhr) {
      say(text(xhr && xhr.status === 413 ? 'tooLarge' : 'connectionLost').replace('{0}', ''));
    });
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', watch); } else { watch(); }
})();
