import $ from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import type { Behaviour } from '../../posting.ts';
import { startCaptcha } from './captcha.ts';
import { startLocationSearch } from './location-search.ts';
import { startResumeParser } from './resume-parser.ts';
import './lever.css';

const board = Reflect.get(window, 'practiceBoard') as { behaviour: Behaviour; postingId: string };

$('#applicant-timezone').val(Intl.DateTimeFormat().resolvedOptions().timeZone);
startResumeParser(board.postingId);
startLocationSearch();
startCaptcha(board.behaviour.captchaChallenge);

select2(window, $);
($('[data-qa=university-dropdown]') as unknown as { select2(): void }).select2();

$('#customPronounsOption').on('change', function toggle() {
  $('#customPronounsTextField').toggle($(this).is(':checked'));
});

$('#disabilitySelectElement').on('change', function toggle() {
  $('#disabilitySignatureSection').toggle($(this).val() !== '');
});

$('form').on('change', 'ul[data-qa=checkboxes] input', function relax() {
  const group = $(this).closest('ul');
  const isRequired = group.closest('.required-field').length > 0;
  group.find('input').prop('required', isRequired && group.find('input:checked').length === 0);
});

$('select.candidate-location').on('change', function choose() {
  const place = String($(this).val());
  const survey = $('[id^=countrySurvey_]').toggleClass('hidden', place === '');
  survey.find('[data-name]').each((_, control) => void $(control).attr('name', place === '' ? '' : ($(control).attr('data-name') ?? '')));
  survey.find('[data-name$="[candidateSelectedLocation]"]').val(place);
});
