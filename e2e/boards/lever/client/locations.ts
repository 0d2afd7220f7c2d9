import $ from 'jquery';

/** The list opens 500 ms after the last key, a pick is a mousedown, and a blur without a pick clears the box. */
const debounce = 500;

export function startLocations(): void {
  const input = $('#location-input');
  const selected = $('#selected-location');
  const container = $('.dropdown-container');
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.on('keydown', () => {
    clearTimeout(timer);
    selected.val('');
    timer = setTimeout(() => void search(String(input.val())), debounce);
  });
  input.on('blur', () => {
    container.hide();
    if (!selected.val()) input.val('');
  });
  container.on('mousedown', '.dropdown-location', function pick(event) {
    event.preventDefault();
    input.val($(this).text());
    selected.val(JSON.stringify({ name: $(this).text(), id: $(this).data('id') }));
    container.hide();
  });
}

async function search(text: string): Promise<void> {
  const container = $('.dropdown-container').show();
  container.find('.dropdown-loading-results').show();
  const places = (await (await fetch(`/searchLocations?text=${encodeURIComponent(text)}`)).json()) as { name: string; id: string }[];
  container.find('.dropdown-loading-results').hide();
  container.find('.dropdown-no-results').toggle(places.length === 0);
  container
    .find('.dropdown-results')
    .empty()
    .append(
      places.map(({ name, id }, index) =>
        $('<div class="dropdown-location">').attr('id', `location-${index}`).attr('data-id', id).text(name),
      ),
    );
}
