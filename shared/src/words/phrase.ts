/** Marks a sentence that is said later, from where it is kept, so that it is found when the words of the other languages are checked. */
export function phrase<const Text extends string>(text: Text): Text {
  return text;
}
