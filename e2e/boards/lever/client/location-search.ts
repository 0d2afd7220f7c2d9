import $ from 'jquery';

const pause = 500;

/** The list opens half a second after the last key; a pick is a mousedown; leaving without a pick clears the box. */
export function startLocationSearch(): void {
  const input = $('#location-input');
  const selected = $('#selected-location');
  const list = $('.dropdown-container');
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.on('keydown', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(String(input.val())), pause);
  });
  input.on('input', () => void selected.val(''));
  input.on('blur', () => {
    list.hide();
    if (!selected.val()) input.val('');
  });
  list.on('mousedown', '.dropdown-location', function pick(event) {
    event.preventDefault();
    const name = $(this).text();
    input.val(name);
    selected.val(JSON.stringify({ name, id: $(this).attr('data-id') }));
    list.hide();
  });
}

type Place = { name: string; id: string };

async function search(text: string): Promise<void> {
  const list = $('.dropdown-container').show();
  list.find('.dropdown-results').empty();
  list.find('.dropdown-no-results').hide();
  list.find('.dropdown-loading-results').show();
  const answer = await fetch(`/searchLocations?text=${encodeURIComponent(text)}&hcaptchaResponse=`);
  const places = (await answer.json()) as Place[];
  list.find('.dropdown-loading-results').hide();
  list.find('.dropdown-no-results').toggle(places.length === 0);
  list.find('.dropdown-results').append(
    places.map(({ name, id }, index) =>
      $('<div class="dropdown-location">')
        .attr({ id: `location-${index}`, 'data-id': id })
        .text(name),
    ),
  );
}
