/** The look that is going on, by its number; 0 between looks. */
let now = 0;
let last = 0;

/** One look at a page, during which nothing runs but the look itself: what was read of an element once is not read again. */
export function inOneLook<T>(look: () => T): T {
  if (now !== 0) return look();
  last += 1;
  now = last;
  try {
    return look();
  } finally {
    now = 0;
  }
}

/** Reads a thing once a look, and each time where there is none. */
export function onceALook<Of extends object, Read>(read: (of: Of) => Read): (of: Of) => Read {
  let known = new WeakMap<Of, { read: Read }>();
  let during = 0;
  return (of) => {
    if (now === 0) return read(of);
    if (during !== now) known = new WeakMap();
    during = now;
    const before = known.get(of);
    if (before !== undefined) return before.read;
    const first = { read: read(of) };
    known.set(of, first);
    return first.read;
  };
}
