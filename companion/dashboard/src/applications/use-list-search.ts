import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type ListSearch, wishOf } from './list-search.ts';
import { fetchHead } from './stretches.ts';

/** Milliseconds without a change until the address is written. */
const pause = 400;
const keyOf = (search: ListSearch) => JSON.stringify(wishOf(search));

/** What is searched for, at once; the page's address follows when typing pauses, and is followed when the person goes back. */
export function useListSearch(): [ListSearch, (search: ListSearch) => void, flush: () => Promise<void>] {
  const address = useSearch({ from: '/applications' });
  const navigate = useNavigate({ from: '/applications' });
  const [search, setSearch] = useState<ListSearch>(address);
  const written = useRef(keyOf(address));
  const addressKey = keyOf(address);
  useEffect(() => {
    if (addressKey === written.current) return;
    written.current = addressKey;
    setSearch(JSON.parse(JSON.stringify(address)) as ListSearch);
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for the address
  }, [addressKey]);
  const flush = useCallback(async () => {
    if (keyOf(search) === written.current) return;
    written.current = keyOf(search);
    await navigate({ search, replace: true });
  }, [search, navigate]);
  useEffect(() => {
    const timer = setTimeout(() => void flush(), pause);
    return () => clearTimeout(timer);
  }, [flush]);
  const queries = useQueryClient();
  const ask = (next: ListSearch) => {
    fetchHead(queries, wishOf(next));
    setSearch(next);
  };
  return [search, ask, flush];
}
