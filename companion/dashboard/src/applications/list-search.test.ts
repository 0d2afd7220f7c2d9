import { describe, expect, test } from 'vitest';
import { isNarrowed, orderOf, readListSearch, sortedBy, wishOf } from './list-search.ts';

describe('the address of a list', () => {
  test('is read as far as it is understood', () => {
    expect(readListSearch({ q: 2026, status: ['draft', 'dreaming'], sort: 'title', order: 'sideways', tag: '', other: 1 })).toEqual({
      q: '2026',
      status: ['draft'],
      sort: 'title',
    });
    expect(readListSearch({ status: 'offer' }).status).toEqual(['offer']);
  });

  test('becomes what the companion is asked', () => {
    expect(wishOf(readListSearch({ q: '  baker ', status: ['draft', 'ready'], tag: 'hot', sort: 'company', order: 'down' }))).toEqual({
      search: 'baker',
      statuses: 'draft,ready',
      tags: 'hot',
      sort: 'company',
      order: 'down',
    });
    expect(wishOf({})).toEqual({});
    expect([isNarrowed({ q: '  ' }), isNarrowed({ sort: 'title' }), isNarrowed({ ats: 'lever' })]).toEqual([false, false, true]);
  });

  test('goes by a column as is usual for it, then the other way round', () => {
    const byDay = sortedBy({}, 'submitted');
    expect([orderOf(byDay), orderOf(sortedBy(byDay, 'submitted')), orderOf(sortedBy(byDay, 'title'))]).toEqual(['down', 'up', 'up']);
  });
});
