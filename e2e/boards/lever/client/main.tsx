import $ from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { startLocations } from './locations.ts';
import { startResumeParser } from './resume-parser.ts';

(select2 as unknown as (root: Window, jquery: typeof $) => void)(window, $);

type Board = { challenge: boolean; board: string; posting: string };
const board = (globalThis as unknown as { __board: Board }).__board;

($('select[data-qa="university-dropdown"]') as unknown as { select2(): void }).select2();
$('#applicant-timezone').val(Intl.DateTimeFormat().resolvedOptions().timeZone);
startLocations();
startResumeParser(board);

/** Required checkbox groups carry `required` on every box; ticking one relaxes the others. */
$('ul[data-qa="checkboxes"] input[type="checkbox"][required]').on('change', function relax() {
  const group = $(this).closest('ul').find('input[type="checkbox"]');
  group.prop('required', !group.is(':checked'));
});

$('#customPronounsOption').on('change', function show() {
  $('#customPronounsTextField').toggle($(this).is(':checked'));
});

/** The visible button asks the captcha first; its success presses the real, hidden submit button. */
$('#btn-submit').on('click', () => {
  if (!board.challenge || $('#hcaptchaResponseInput').val()) {
    $('#hcaptchaResponseInput').val('token');
    $('#hcaptchaSubmitBtn').trigger('click');
    return;
  }
  $('body').append(
    '<iframe title="Main content of the hCaptcha challenge" src="about:blank" style="position:fixed;top:80px;left:80px;width:400px;height:600px;background:#fff"></iframe>',
  );
});
